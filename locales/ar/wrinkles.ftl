# Fine wrinkles. The rest is in the set rejuvenation.

wrinkles-title = الميزوثيرابي للتجاعيد الدقيقة

## benefits

wrinkles-benefit-fine = قد تبدو الخطوط الدقيقة السطحية أنعم لفترة.
wrinkles-honest-deep = الميزوثيرابي لا يرخي العضلات، ولا يملأ الثنيات العميقة.
wrinkles-honest-disagree = نتائج الدراسات مختلفة. ويواصل وجهك التقدم في العمر.
wrinkles-honest-fewer = وجدت دراسة صغيرة خطوطًا دقيقة أقل، لكن من دون مجموعة للمقارنة.
wrinkles-honest-crows-feet = في إحدى الدراسات، قلّ عمق الخطوط بجانب العينين قليلًا. وعمل بعض الباحثين لدى الشركة الصانعة.

## alternatives

wrinkles-other-retinoid-time = يحتاج كريم الريتينويد إلى أسابيع أو أشهر حتى يظهر أثره.
wrinkles-other-muscle = لخطوط حركة العضلات يوجد توكسين البوتولينوم، وللثنيات العميقة يوجد الفيلر.
wrinkles-other-surface = التقشير وتجديد سطح البشرة والجراحة خيارات لبعض التجاعيد.

## notes

wrinkles-note-smoke = التدخين أيضًا يسبب التجاعيد. والحماية من الشمس تأتي أولًا في أي خطة.

## acknowledgement

wrinkles-teach = أي التجاعيد قد تبدو أنعم، وأيها لا؟
