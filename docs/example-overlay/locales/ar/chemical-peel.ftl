# Messages of the goal chemical-peel, in Arabic.

# Title of the sheet: a noun phrase of a few words.
chemical-peel-title = التقشير الكيميائي للبقع الداكنة في الوجه

chemical-peel-main-message = قد يحسّن التقشير الكيميائي مظهر بشرتك لفترة. فائدته ليست مثبتة لكل استعمالاته، وله مخاطر. من المهم السؤال عن نوع الحمض المستعمل.
chemical-peel-benefit = قد تبدو البقع الداكنة أفتح لفترة.
chemical-peel-after = لا يجوز وضع المكياج على الوجه لمدة { $makeup_wait }.
    .short = لا مكياج
chemical-peel-late-lumps = يجب مراجعة الطبيب إذا ظهرت في موضع التقشير كتلة أو خُرّاج (تجمّع صديد) أو جرح مفتوح واستمر ذلك. قد يحدث ذلك بعد أسابيع أو حتى أشهر. يجب إخبار الطبيب بأنك خضعت لتقشير كيميائي، وبالتاريخ والمكان واسم المنتج.
chemical-peel-teach = ما المنتج الذي يجب تركه عن الوجه، وإلى متى؟
