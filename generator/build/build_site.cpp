#include "build/build_site.h"

#include <algorithm>
#include <iterator>

#include "checks/check.h"
#include "compose/compose.h"
#include "figures/fill_in.h"
#include "formats/formats.h"
#include "intake/take_in.h"
#include "page/table_file.h"
#include "publish/site_tree.h"
#include "render/html_page.h"
#include "render/theme.h"
#include "sections/edition.h"
#include "sections/sign_off.h"
#include "tracing/trace.h"

namespace build {

namespace {

void override_site(library::Site& site, const Options& options) {
  if (options.base_url) site.base_url = *options.base_url;
  if (options.theme) site.theme = *options.theme;
}

// None of a measure whose page has no chart.
std::vector<render::Artifact> write_drawings(const model::MeasureId& id, const compose::Facts& facts,
                                             const render::Theme& theme) {
  const auto drawing = compose::compose_drawing(id, facts);
  if (!drawing) return {};
  return {formats::write_drawing(*drawing, theme.drawing_style)};
}

// Everything that is not a page: downloads, statements, the theme's own files.
std::vector<render::Artifact> write_files(const compose::Facts& facts, const render::Theme& theme,
                                          const std::vector<ledger::Ledger>& ledgers,
                                          const base::Sources& sources, base::Crew& crew,
                                          base::Diagnostics& diagnostics) {
  auto files = crew.map("data", compose::published_ids(facts), diagnostics, [&](const auto& id, auto& own) {
    return formats::write_csv(compose::compose_dataset(id, facts, own));
  });
  auto drawings = crew.map("drawings", compose::published_ids(facts), diagnostics,
                           [&](const auto& id, auto&) { return write_drawings(id, facts, theme); });
  for (auto& each : drawings) std::move(each.begin(), each.end(), std::back_inserter(files));
  auto statements = crew.map("statements", ledgers, diagnostics, [&](const auto& ledger, auto&) {
    return formats::write_statements(ledger, sources);
  });
  files.insert(files.end(), std::make_move_iterator(statements.begin()),
               std::make_move_iterator(statements.end()));
  for (const library::Picture& picture : facts.library().pictures) {
    files.push_back(formats::copy_picture(picture, sources));
  }
  return files;
}

void trace(const library::Library& library, const base::Sources& sources, base::Crew& crew,
           base::Diagnostics& diagnostics) {
  crew.map("tracing", library.editions, diagnostics, [&](const auto& edition, auto& own) {
    tracing::trace(edition, library.site, sources, own);
    return 0;
  });
}

// A check looks at the figures and words of reports that are not public too, as their reviewers will see
// them. What the gate says of them is said when they are reviewed.
void check_held_back(library::Library library, const disclosure::Audience& audience,
                     const base::Sources& sources, base::Crew& crew, base::Diagnostics& diagnostics) {
  base::Diagnostics unsaid;
  disclosure::Cleared cleared =
      disclosure::clear(std::move(library), {.is_reviewing = true, .now = audience.now}, unsaid);
  trace(cleared.library, sources, crew, diagnostics);
  crew.map("figures", cleared.library.editions, diagnostics, [&](const auto& edition, auto& own) {
    figures::fill_in(edition, sources, own);
    return 0;
  });
}

// Every table that offers itself as a file.
std::vector<render::Artifact> write_tables(const std::vector<page::Page>& pages) {
  std::vector<render::Artifact> files;
  for (const page::Page& page : pages) {
    for (const page::Dataset& table : page::table_files_of(page)) files.push_back(formats::write_csv(table));
  }
  return files;
}

// The figures of every text become values, those of pages as the newest report of the site's own sees them.
// What comes back stands beside the editions.
std::vector<std::vector<ledger::Figure>> fill_in(library::Library& library, const base::Sources& sources,
                                                 base::Crew& crew, base::Diagnostics& diagnostics) {
  auto filled = crew.map("figures", library.editions, diagnostics, [&](const auto& edition, auto& own) {
    return figures::fill_in(edition, sources, own);
  });
  std::vector<std::vector<ledger::Figure>> figures;
  for (std::size_t i = 0; i < filled.size(); ++i) {
    library.editions[i] = std::move(filled[i].edition);
    figures.push_back(std::move(filled[i].figures));
  }
  const auto speaker =
      std::find_if(library.editions.begin(), library.editions.end(), [&](const library::Edition& edition) {
        return edition.report.area == library.site.area && edition.report.body == library.site.body;
      });
  const library::Edition* newest = speaker == library.editions.end() ? nullptr : &*speaker;
  for (library::Page& page : library.pages)
    page = figures::fill_in(std::move(page), newest, sources, diagnostics);
  for (library::Pack& pack : library.packs)
    pack = figures::fill_in(std::move(pack), newest, sources, diagnostics);
  return figures;
}

}  // namespace

std::vector<std::string> named_data_files(const base::Sources& sources) {
  return intake::named_data_files(sources);
}

std::vector<std::string> named_block_files(const base::Sources& sources) {
  return intake::named_block_files(sources);
}

Built build_site(const base::Sources& sources, const Options& options, base::Crew& crew,
                 base::Diagnostics& diagnostics) {
  library::Library library = intake::take_in(sources, crew, diagnostics);
  override_site(library.site, options);
  const render::Theme theme = render::load_theme(sources, library.site, diagnostics);
  const bool is_public = !options.audience.is_reviewing;
  crew.once("check", [&] { checks::check(library, options.audience.now, is_public, diagnostics); });

  if (options.checks_held_back && is_public)
    check_held_back(library, options.audience, sources, crew, diagnostics);

  // The gate. What goes in may hold secrets; what comes out may be printed. `library` is empty from here on.
  disclosure::Cleared cleared = crew.once(
      "clear", [&] { return disclosure::clear(std::move(library), options.audience, diagnostics); });
  trace(cleared.library, sources, crew, diagnostics);
  const std::vector<std::vector<ledger::Figure>> figures =
      fill_in(cleared.library, sources, crew, diagnostics);

  // What every edition says, before anything stands on a page.
  auto said = crew.map(
      "editions", cleared.library.editions, diagnostics,
      [&](const auto& edition, auto& own) { return sections::say_edition(edition, theme.metrics, own); });
  for (std::size_t i = 0; i < said.size(); ++i) said[i].ledger.figures = figures[i];
  sections::check_sign_off(said, sources, diagnostics);

  // Where it stands. Every address exists before the first page does, and every download has its size.
  const compose::Facts facts{cleared, options.audience, said, theme.metrics};
  const auto plan = compose::plan_pages(facts, diagnostics);
  std::vector<render::Artifact> artifacts =
      write_files(facts, theme, sections::ledgers_of(said), sources, crew, diagnostics);
  page::Frame frame = compose::compose_frame(facts, plan, options.version);
  const auto pages = crew.map("pages", plan, diagnostics, [&](const auto& ref, auto& own) {
    return compose::compose_page(ref, facts, own);
  });
  for (auto& file : write_tables(pages)) artifacts.push_back(std::move(file));
  for (const render::Artifact& file : artifacts) frame.file_sizes[file.path] = file.bytes.size();

  // How it is written.
  auto html = crew.map("html", pages, diagnostics, [&](const auto& page, auto& own) {
    return render::render_page(page, frame, theme, own);
  });
  std::move(html.begin(), html.end(), std::back_inserter(artifacts));
  for (auto& file : render::theme_files(theme)) artifacts.push_back(std::move(file));
  return {crew.once("publish", [&] {
    publish::check_links(artifacts, diagnostics);
    publish::SiteTree tree = publish::collect(artifacts, diagnostics);
    publish::check_leaks(tree, cleared.withheld, diagnostics);
    publish::add_manifest(tree, options.version);
    return tree;
  })};
}

}  // namespace build
