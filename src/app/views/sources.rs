//! Every source: what rests on it and how it was read; and how many of the facts that decide have one.

use yew::prelude::*;

use crate::app::browser::letters::folded;
use crate::app::hooks::{Page, use_effect_on, use_page};
use crate::app::parts::source_list::{about, title};
use crate::app::parts::source_uses::source_uses;
use crate::app::widgets::disclosure::disclosure_summary;
use crate::app::widgets::icon::{Icon, icon};
use crate::app::widgets::search_box::{SearchBoxProps, search_box};
use crate::app::words;
use crate::data::catalog::Catalog;
use crate::data::evidence::{self, Share};
use crate::data::uses::{self, Use};
use crate::i18n::explain::name;
use crate::i18n::{Locale, format, text};
use crate::model::mission::{Kind, Mission};
use crate::model::order;
use crate::model::source::{Source, SourceKind};

/// The screen.
#[component]
pub(crate) fn Sources() -> Html {
    let filter = use_state_eq(String::new);
    let page = use_page();
    let is_worded = page.as_ref().is_some_and(|page| page.is_worded);
    let shares = use_memo(is_worded, |_| page.as_ref().map(|page| shares(&page.recorded)));
    let entries = use_memo(page.clone(), |page| page.as_ref().map(entries).unwrap_or_default());
    let needle = folded(filter.trim());
    let found: Vec<&Entry> = entries.iter().filter(|entry| entry.text.contains(&needle)).collect();
    let said = page
        .as_ref()
        .filter(|_| !needle.is_empty())
        .map(|page| text::library_found(page.locale, format::count(found.len())).into_owned());
    let say = page.as_ref().map(|page| page.say.clone());
    use_effect_on(said.clone(), move |said| {
        if let (Some(say), Some(said)) = (say, said) {
            say.emit(said.clone());
        }
    });
    let Some(page) = page else { return Html::default() };
    let l = page.locale;
    let oninput = {
        let filter = filter.setter();
        Callback::from(move |words: String| filter.set(words))
    };
    html! {
        <article class="sources">
            <h2 class="sources__title" id="screen-title" tabindex="-1">{ text::library_title(l) }</h2>
            <p>{ text::library_about(l) }</p>
            if let Some(shares) = &*shares {
                { share_part(&page, shares) }
            }
            { names(&page) }
            <div class="sources__filter">
                { search_box(yew::props!(SearchBoxProps {
                    id: "source-search",
                    label: text::library_filter(l).into_owned(),
                    placeholder: text::library_placeholder(l).into_owned(),
                    clear: text::filter_clear(l).into_owned(),
                    value: AttrValue::from((*filter).clone()),
                    is_possible: page.is_live,
                    oninput,
                })) }
                if let Some(said) = said { <p class="search-box__found">{ said }</p> }
            </div>
            for kind in SourceKind::ALL.iter().copied() {
                { group(l, kind, &found) }
            }
        </article>
    }
}

/// One source, drawn once for a language.
struct Entry {
    kind: SourceKind,
    /// What the filter looks into.
    text: String,
    html: Html,
}

/// Publishers stand together, and of each what is older comes first.
fn entries(page: &Page) -> Vec<Entry> {
    let sources = &page.recorded.sources;
    let mut placed: Vec<(&str, &str, usize)> = Vec::new();
    for (place, source) in sources.iter().enumerate() {
        let publisher = name::publisher(page.locale, &source.publisher);
        placed.push((publisher.unwrap_or(&source.publisher), &source.date, place));
    }
    order::sort(&mut placed);
    placed.iter().filter_map(|(.., place)| Some(entry(page, sources.get(*place)?))).collect()
}

fn entry(page: &Page, source: &Source) -> Entry {
    let uses = uses::of(&page.recorded, &source.id);
    let missions = uses.iter().filter_map(mission_of).flat_map(|mission| {
        let names = Locale::ALL.map(|l| words::mission(l, mission).to_string());
        [mission.acronym.clone()].into_iter().chain(names)
    });
    let text: Vec<String> = [&source.title, &source.publisher, &source.id, &source.date]
        .into_iter()
        .cloned()
        .chain(
            Locale::ALL
                .iter()
                .filter_map(|l| name::publisher(*l, &source.publisher))
                .map(str::to_owned),
        )
        .chain(missions)
        .collect();
    let l = page.locale;
    let html = html! {
        <details class="sources__source" key={source.id.clone()}>
            <summary class="sources__name">
                { icon(Icon::Chevron, "disclosure__marker") }
                <span>
                    <span lang={source.title_language.clone()}>{ &source.title }</span>
                    { about(l, source) }
                </span>
            </summary>
            <div class="sources__body">
                if source.url.is_some() { <p>{ title(source) }</p> }
                if uses.is_empty() { <p class="sources__note">{ text::library_nothing(l) }</p> }
                { source_uses(page, &uses) }
            </div>
        </details>
    };
    Entry { kind: source.kind, text: folded(&text.join("\n")), html }
}

fn group(l: Locale, kind: SourceKind, found: &[&Entry]) -> Html {
    let of_kind: Vec<&&Entry> = found.iter().filter(|entry| entry.kind == kind).collect();
    if of_kind.is_empty() {
        return Html::default();
    }
    let name = words::word(l, &format!("source-kind-{}", kind.id()));
    html! {
        <section class="sources__group" key={kind.id()}>
            <h3>{ text::library_kind(l, format::count(of_kind.len()), &name) }</h3>
            for entry in of_kind {
                { entry.html.clone() }
            }
        </section>
    }
}

fn mission_of<'a>(one: &Use<'a>) -> Option<&'a Mission> {
    match *one {
        Use::Mission(mission)
        | Use::Fact(mission, ..)
        | Use::Phase(mission, _)
        | Use::Japan(mission) => Some(mission),
        Use::Plan(_) | Use::Option(..) | Use::Law(_) | Use::Episode(_) => None,
    }
}

/// The share of each mission, by its number.
fn shares(catalog: &Catalog) -> Vec<(u16, Share)> {
    let of =
        |mission: &Mission| (mission.code, evidence::share(catalog, core::iter::once(mission)));
    catalog.missions.iter().map(of).collect()
}

fn share_part(page: &Page, shares: &[(u16, Share)]) -> Html {
    let l = page.locale;
    let sum = |is_counted: fn(&Mission) -> bool| {
        let counted = page.recorded.missions.iter().zip(shares);
        let counted = counted.filter(|(mission, _)| is_counted(mission));
        counted.fold(Share::default(), |sum, (_, (_, share))| sum.and(*share))
    };
    let sums = [
        ("joined", sum(evidence::is_joined)),
        ("main", sum(|mission| mission.kind == Kind::Main)),
        ("all", sum(|_| true)),
    ];
    let row = |name: AttrValue, share: Share| {
        html! {
            <tr>
                <th class="sources__what" scope="row">{ name }</th>
                <td class="sources__share">{ share_words(l, share) }</td>
                <td class="sources__share">{ share.silent }</td>
            </tr>
        }
    };
    let head = html! {
        <thead><tr>
            <th scope="col">{ text::library_column_what(l) }</th>
            <th scope="col">{ text::library_column_share(l) }</th>
            <th scope="col">{ text::library_column_silent(l) }</th>
        </tr></thead>
    };
    let counted = |share: &Share| share.all > 0;
    let missions = page.recorded.missions.iter().zip(shares);
    html! {
        <section class="sources__group" aria-labelledby="share-title">
            <h3 id="share-title">{ text::library_share_title(l) }</h3>
            <p class="sources__note">{ text::library_share_about(l) }</p>
            <table class="sources__table">
                { head.clone() }
                <tbody>
                    for (id, share) in sums { { row(words::word(l, &format!("share-{id}")), share) } }
                </tbody>
            </table>
            <details>
                { disclosure_summary(&text::library_by_mission(l)) }
                <table class="sources__table">
                    { head }
                    <tbody>
                        for (mission, (_, share)) in missions.filter(|(_, (_, share))| counted(share)) {
                            { row(words::title(l, mission), *share) }
                        }
                    </tbody>
                </table>
            </details>
        </section>
    }
}

fn share_words(l: Locale, share: Share) -> String {
    let count = format::count;
    text::library_share(
        l,
        text::LibraryShare {
            all: count(share.all),
            percent: count(share.percent()),
            sourced: count(share.sourced),
        },
    )
    .into_owned()
}

/// Missions whose Japanese name stands on no official list that was seen.
fn names(page: &Page) -> Html {
    let l = page.locale;
    let is_asked = |mission: &&Mission| {
        !mission.is_japanese_name_checked && mission.kind != Kind::Hypothetical
    };
    let unverified: Vec<&Mission> = page.recorded.missions.iter().filter(is_asked).collect();
    if unverified.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            { disclosure_summary(&text::library_kind(l, format::count(unverified.len()), &text::library_names_title(l))) }
            <div class="sources__body">
                <p class="sources__note">{ text::library_names_about(l) }</p>
                <ul class="sources__list">
                    for mission in unverified {
                        <li key={mission.code}>
                            <span class="sources__acronym">{ &mission.acronym }</span>
                            <span lang="ja">{ words::mission(Locale::Ja, mission) }</span>
                        </li>
                    }
                </ul>
            </div>
        </details>
    }
}
