//! The stages of one handout apart, so that a later change shows where it costs: the brief Arabic sheet for
//! pigmentation, the longest of the brief ones.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use handout::catalog::goal::Goal;
use handout::catalog::numbers::Numbers;
use handout::catalog::release::Release;
use handout::catalog::store::Store;
use handout::compose::{Material, compose};
use handout::handout::{Detail, Handout};
use handout::layout::fonts::Fonts;
use handout::locale::language::Languages;
use handout::locale::{COMMON_FILES, Locale};
use handout::request::{Paper, Request, Size};
use handout::text::plain;
use handout::{layout, pdf};

struct Loaded {
    goal: Goal,
    numbers: Numbers,
    release: Release,
    locale: Locale,
    request: Request,
}

fn load(store: &Store) -> Loaded {
    let mut faults = Vec::new();
    let languages = Languages::read(store, &mut faults);
    let language = languages.find("ar").expect("Arabic is there");
    let goal = Goal::read(store, "pigmentation", &mut faults).expect("the goal is there");
    let numbers = Numbers::read(store, &mut faults);
    let release = Release::read(store, &mut faults);
    let files: Vec<&str> = COMMON_FILES
        .into_iter()
        .chain(goal.message_files())
        .collect();
    let locale = Locale::read(store, language.clone(), &files, &mut faults).expect("it has data");
    assert!(faults.is_empty());
    let request = Request::new(&goal.id, language, Detail::Brief);
    Loaded {
        goal,
        numbers,
        release,
        locale,
        request,
    }
}

fn composed(loaded: &Loaded) -> Handout {
    let material = Material {
        goal: &loaded.goal,
        numbers: &loaded.numbers,
        release: &loaded.release,
        sources: None,
        locale: &loaded.locale,
        clinic: None,
        fallbacks: &[],
        standing: &handout::approval::Standing::NEVER,
    };
    compose(&loaded.request, &material).expect("the content has no fault")
}

fn laid_out(handout: &Handout) -> layout::Pages {
    let page_label = |page, pages| format!("{page} / {pages}");
    let sheet = layout::Sheet {
        paper: Paper::A4,
        fonts: &Fonts::embedded(None),
        size: Size::Normal,
        page_label: &page_label,
        logo: None,
        accent: None,
    };
    layout::lay_out(handout, &sheet).expect("the fonts have every letter")
}

fn metadata(handout: &Handout) -> pdf::Metadata<'_> {
    pdf::Metadata {
        title: &handout.title.text,
        language: &handout.language.tag,
        direction: handout.language.direction,
    }
}

/// The PDF, whole and each of its steps on what the one before it left.
fn pdf_stages(criterion: &mut Criterion, handout: &Handout, pages: &layout::Pages) {
    const WHOLE: &str = "the pages are whole";
    let metadata = metadata(handout);
    let drawn = || pdf::Draft::new(pages, &metadata).expect(WHOLE);
    let tagged = || drawn().tag().expect(WHOLE);
    let compressed = || tagged().compress().expect(WHOLE);
    let size = BatchSize::SmallInput;
    criterion.bench_function("pdf", |b| {
        b.iter(|| pdf::render(pages, &metadata).expect(WHOLE));
    });
    criterion.bench_function("pdf/content and fonts", |b| b.iter(drawn));
    criterion.bench_function("pdf/tags", |b| {
        b.iter_batched(drawn, pdf::Draft::tag, size);
    });
    criterion.bench_function("pdf/compression", |b| {
        b.iter_batched(tagged, pdf::Draft::compress, size);
    });
    criterion.bench_function("pdf/writing", |b| {
        b.iter_batched(compressed, pdf::Draft::finish, size);
    });
    let prepared = compressed().finish().expect(WHOLE);
    criterion.bench_function("pdf/stamp", |b| {
        b.iter(|| {
            prepared
                .stamp(pdf::own(&prepared, pages).expect(WHOLE))
                .expect(WHOLE)
        });
    });
}

fn stages(criterion: &mut Criterion) {
    let store = Store::embedded();
    let loaded = load(&store);
    let handout = composed(&loaded);
    let pages = laid_out(&handout);
    criterion.bench_function("load", |b| b.iter(|| load(&store)));
    criterion.bench_function("compose", |b| b.iter(|| composed(&loaded)));
    criterion.bench_function("layout", |b| b.iter(|| laid_out(&handout)));
    pdf_stages(criterion, &handout, &pages);
    criterion.bench_function("text", |b| {
        b.iter(|| plain::render(&handout, plain::COLUMNS))
    });
}

criterion_group!(benches, stages);
criterion_main!(benches);
