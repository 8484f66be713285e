#include "linter/lsp/actions.h"

#include <algorithm>
#include <utility>

#include "linter/lsp/diagnostics.h"
#include "linter/report/teller.h"
#include "linter/rule/phrase.h"
#include "linter/run/mend_once.h"

namespace sml::lsp {
namespace {

// Whether a kind is one of those, or lies in one: "source.fixAll.sml" in "source".
bool asks_for(const ActionRequest& asked, std::string_view kind) {
  if (!asked.kinds) return true;
  return std::ranges::any_of(*asked.kinds, [&](const std::string& one) { return one.empty() || kind == one || kind.starts_with(one + '.'); });
}

void append(Json&& list, Json& all) {
  for (Json& one : list) all.push_back(std::move(one));
}

bool touch(const Range& a, const Range& b) { return a.start <= b.end && b.start <= a.end; }

class ActionWriter {
 public:
  ActionWriter(const ActionRequest& asked, const Document& document, const FoundFile& file, EditStyle style)
      : asked_(asked), document_(document), file_(file), style_(style), writer_(*file.repository, style.encoding) {}

  Json actions() {
    const run::Outcome& outcome = *file_.repository->outcome;
    std::vector<rule::Finding> own;
    std::ranges::copy_if(outcome.findings, std::back_inserter(own),
                         [&](const rule::Finding& finding) { return outcome.sources[finding.at.source].path() == file_.path; });
    Json actions = Json::array();
    if (asks_for(asked_, kQuickFix)) add_single(own, actions);
    if (asks_for(asked_, kFixAll)) add_all(own, actions);
    return actions;
  }

 private:
  void add_single(const std::vector<rule::Finding>& findings, Json& actions) {
    for (const rule::Finding& finding : findings) {
      const rule::Fix* fix = report::offered_fix(finding);
      if (fix == nullptr || !touch(writer_.range(finding.at), asked_.range)) continue;
      Json action = {{"title", writer_.words(finding).fix->title}, {"kind", kQuickFix}, {"diagnostics", Json::array({writer_.diagnostic(finding)})}};
      if (fix->level == rule::FixLevel::safe) action["isPreferred"] = true;
      action["edit"] = workspace_edit(edits_of(*fix));
      actions.push_back(std::move(action));
    }
  }

  void add_all(const std::vector<rule::Finding>& findings, Json& actions) {
    Json edits = Json::array();
    for (const run::MendedSource& source : run::mend_once(findings, file_.repository->outcome->sources, rule::FixLevel::safe))
      for (const rule::Finding* finding : source.made)
        append(edits_of(*finding->fix), edits);
    if (edits.empty()) return;
    actions.push_back({{"title", rule::phrase(file_.repository->language, "lsp.fix_all")}, {"kind", kFixAll}, {"edit", workspace_edit(std::move(edits))}});
  }

  Json edits_of(const rule::Fix& fix) {
    Json edits = Json::array();
    for (const rule::Edit& edit : fix.edits) edits.push_back({{"range", json_of(writer_.range(edit.at))}, {"newText", edit.text}});
    return edits;
  }

  Json workspace_edit(Json edits) const {
    if (!style_.versioned) return {{"changes", {{asked_.uri, std::move(edits)}}}};
    return {{"documentChanges", Json::array({{{"textDocument", {{"uri", asked_.uri}, {"version", document_.version}}}, {"edits", std::move(edits)}}})}};
  }

  const ActionRequest& asked_;
  const Document& document_;
  const FoundFile& file_;
  EditStyle style_;
  DiagnosticWriter writer_;
};

}  // namespace

ActionRequest action_request(const Json& params) {
  ActionRequest asked{params.at("textDocument").at("uri").get<std::string>(), range_of(params.at("range"))};
  const Json& kinds = value_at(params.at("context"), "only");
  if (!kinds.is_null()) asked.kinds = kinds.get<std::vector<std::string>>();
  return asked;
}

Json actions_of(const ActionRequest& asked, const Workspace& workspace, EditStyle style) {
  const Document* document = workspace.documents().find(asked.uri);
  const std::optional<FoundFile> file = workspace.file_of(asked.uri);
  if (document == nullptr || !file) return Json::array();
  return ActionWriter(asked, *document, *file, style).actions();
}

}  // namespace sml::lsp
