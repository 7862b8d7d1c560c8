#include "blocks/catalogue.h"
#include "blocks/finding.h"

namespace blocks {

std::optional<page::Chart> make_trend(const Order& order, const Setting& setting,
                                      base::Diagnostics& diagnostics) {
  const auto finding = finding_for(order.block.measures.front(), order.block, setting, diagnostics);
  if (!finding) return std::nullopt;
  const exhibits::Subject subject{setting.model, *finding,
                                  order.names(*setting.model.measure(finding->measure))};
  const std::vector<exhibits::Event> events = events_within(*finding, order.block, diagnostics);
  return exhibits::trend_chart(subject, order.place, setting.metrics, events);
}

}  // namespace blocks
