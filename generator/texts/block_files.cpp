#include "texts/block_files.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"
#include "syntax/codes.h"
#include "syntax/markdown.h"
#include "syntax/yaml.h"
#include "texts/prose.h"
#include "texts/sheet.h"

namespace texts {

namespace {

constexpr std::string_view content_folder = "content/";
constexpr std::array<std::string_view, 3> printing_blocks{"table", "tracker", "ticks"};

bool prints_a_file(std::string_view block) {
  return std::find(printing_blocks.begin(), printing_blocks.end(), block) != printing_blocks.end();
}

struct NamedFile {
  std::uint32_t text = 0;
  std::string name;
};

void add_names(const base::Sources& sources, std::uint32_t text, std::vector<NamedFile>& files) {
  base::Diagnostics unheard;
  const syntax::FrontMatter parts = syntax::split_front_matter(sources, text, unheard);
  const document::Article article = syntax::parse_markdown(sources, parts.body, unheard);
  for (const document::Element* element : elements_of(article)) {
    if (!prints_a_file(block_name(*element))) continue;
    const auto& fence = std::get<document::Fence>(element->content);
    const auto tree = syntax::parse_yaml(sources, fence.body, syntax::codes::block_yaml, unheard);
    const syntax::YamlNode* name = tree && tree->is_map() ? tree->find("file") : nullptr;
    if (name != nullptr && name->is_scalar()) files.push_back({text, name->text});
  }
}

// Of the few texts that name a file at all.
std::vector<NamedFile> named_files(const base::Sources& sources) {
  std::vector<NamedFile> files;
  for (const std::uint32_t text : sources.below(content_folder)) {
    const bool is_markdown = sources.path(text).ends_with(".md");
    if (is_markdown && sources.bytes(text).find("file:") != std::string_view::npos)
      add_names(sources, text, files);
  }
  return files;
}

}  // namespace

std::vector<std::string> named_block_files(const base::Sources& sources) {
  std::vector<std::string> names;
  for (NamedFile& each : named_files(sources)) names.push_back(std::move(each.name));
  return names;
}

std::set<std::uint32_t> block_files(const base::Sources& sources) {
  std::set<std::uint32_t> files;
  for (const NamedFile& each : named_files(sources)) {
    if (const auto file = find_block_file(sources, each.text, each.name)) files.insert(*file);
  }
  return files;
}

}  // namespace texts
