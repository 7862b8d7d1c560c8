// Thousands of seeded random groups, answered by the slow reference and by `analyse`: the same ranks and
// positions, the same numbers.
#include <gtest/gtest.h>

#include <string>

#include "oracle/cases.h"
#include "oracle/reference.h"
#include "oracle/shards.h"
#include "oracle/verdicts.h"

namespace {

using oracle::number;
using oracle::numbers;
using oracle::Row;

constexpr oracle::Script groups{.name = "random_groups.py", .cases = 1500};
constexpr int parts = 8;
constexpr int first_seed = 20240311;

model::Kind kind_of(const Row& row) {
  const std::string& kind = row.at("kind");
  if (kind == "rate") return model::Kind::rate;
  return kind == "proportion" ? model::Kind::proportion : model::Kind::level;
}

model::Measure grouped_measure(const Row& row) {
  auto measure = small::measure("m", kind_of(row));
  measure.dispersion = number(row.at("phi"));
  measure.better = row.at("first_is") == "lowest" ? model::Better::neither : model::Better::higher;
  measure.benchmarks = {{.group = {"msg"}}};
  return measure;
}

small::Site site_of(const model::Measure& measure, const Row& row) {
  small::Site site;
  site.add(measure);
  model::Methods& methods = site.model().methods;
  methods.confidence_percent = number(row.at("confidence")).value_or(methods.confidence_percent);
  methods.benchmark_margin_percent = number(row.at("margin")).value_or(methods.benchmark_margin_percent);
  return site;
}

std::string name_of(std::size_t member) {
  return "area-" + std::to_string(member);
}
void add_group(small::Site& site, std::size_t size) {
  std::vector<std::string> members;
  for (std::size_t i = 0; i < size; ++i) members.push_back(name_of(i));
  site.group("msg", members);
}

void expect_place(const small::Site& site, const Row& row, const model::Period& period) {
  const auto finding = small::find(site, {.area = {"area-" + row.at("own")}, .period = period}, "m");
  const model::Measure& measure = site.model().measures.front();
  const double scale = measure.kind == model::Kind::rate         ? measure.per
                       : measure.kind == model::Kind::proportion ? 100
                                                                 : 1;
  const analysis::Benchmark& found = finding.benchmarks.at(0);
  oracle::expect_benchmark(found, row, scale);
  if (row.at("phi_used").empty() || found.unavailable != analysis::Benchmark::Unavailable::none) return;
  EXPECT_TRUE(oracle::agrees(found.dispersion->phi, row.at("phi_used"))) << "phi";
}

void check_year(const Row& row) {
  auto measure = grouped_measure(row);
  measure.frequency = model::Frequency::year;
  small::Site site = site_of(measure, row);
  const auto amounts = numbers(row.at("events"));
  const auto bases = numbers(row.at("denominators"));
  const auto year = model::Period::year(2023);
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    site.area(name_of(i));
    if (measure.kind == model::Kind::rate) site.rows("m", name_of(i), year, {amounts[i]}, {bases[i]});
    if (measure.kind != model::Kind::rate) site.shares("m", name_of(i), year, {amounts[i]}, {bases[i]});
  }
  add_group(site, amounts.size());
  expect_place(site, row, year);
}

void check_series(const Row& row) {
  auto measure = grouped_measure(row);
  if (const auto window = number(row.at("window"))) measure.window_months = static_cast<int>(*window);
  small::Site site = site_of(measure, row);
  const auto amounts = oracle::parts_of(row.at("events"));
  const auto bases = oracle::parts_of(row.at("denominators"));
  for (std::size_t i = 0; i < amounts.size(); ++i)
    oracle::add_series(site, measure.kind, name_of(i), numbers(amounts[i]),
                       i < bases.size() ? numbers(bases[i]) : small::Numbers{});
  add_group(site, amounts.size());
  expect_place(site, row, oracle::last_quarter);
}

class DifferentialGroups : public testing::TestWithParam<int> {};

TEST_P(DifferentialGroups, StandWhereTheReferencePutsThem) {
  const auto tally =
      oracle::check_part(groups, first_seed + GetParam(),
                         {{"year", check_year}, {"quarters", check_series}, {"levels", check_series}});
  if (tally.empty()) GTEST_SKIP() << "the reference folder or python3 is absent";
  oracle::expect_each_often(tally, {"year rate", "quarters rate", "quarters proportion", "levels level"},
                            {"above", "below", "similar to"}, 8);
  oracle::expect_each_often(
      tally, {"year rate", "year proportion", "quarters rate", "quarters proportion", "levels level"},
      {"Not available"}, 8);
}
INSTANTIATE_TEST_SUITE_P(Random, DifferentialGroups, testing::Range(0, parts));

}  // namespace
