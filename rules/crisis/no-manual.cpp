#include "linter/resolve/named_file.h"
#include "linter/rule/check.h"

namespace sml::rules {
namespace {

void check(const rule::ClientView& view, rule::Report& report) {
  const model::Field<std::string>& manual = view.client.contract->crisis_manual;
  if (!manual) {
    if (is_absent(manual)) report.at(view.client.contract.first_key).say("none").with("client", model::display_name(view.client));
  } else if (!resolve::is_there(view.files, view.client, *manual)) {
    report.at(manual.span).with("file", *manual).with("client", model::display_name(view.client));
  }
}

}  // namespace

extern const rule::Check crisis_no_manual{check};

}  // namespace sml::rules
