#include "linter/yaml/library.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <exception>
#include <sstream>
#include <string>

#include "linter/base/utf8.h"
#include "linter/yaml/encoding.h"
#include "linter/yaml/characters.h"

namespace sml::yaml {
namespace {

struct Disagreement {
  base::Span span;
  std::string detail;
};

bool is_null_text(const Event& event) {
  return event.style == Style::plain && (event.text.text().empty() || is_null_word(event.text.text()));
}

// Follows our events while the library tells its own.
class Comparison final : public YAML::EventHandler {
 public:
  Comparison(base::SourceId source, std::uint32_t mark_offset, std::uint32_t size, const std::vector<Events>& documents)
      : source_(source), mark_offset_(mark_offset), size_(size), documents_(documents) {}

  // Whether all that we read was seen by the library too.
  bool complete() const { return document_ == documents_.size(); }

  base::Span next() const {
    if (complete()) return {source_, size_, size_};
    const Events& events = documents_[document_];
    return events[std::min(event_, events.size() - 1)].span;
  }

  base::Span place(const YAML::Mark& mark) const {
    const std::int64_t offset = mark.is_null() ? 0 : std::int64_t{mark.pos} + mark_offset_;
    const auto at = static_cast<std::uint32_t>(std::clamp<std::int64_t>(offset, 0, std::int64_t{size_}));
    return {source_, at, at};
  }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (mark.pos <= last_document_) throw Disagreement{place(mark), {}};
    last_document_ = mark.pos;
    at_root_ = true;
  }

  void OnDocumentEnd() override {
    if (at_root_ || event_ == 0) return;
    if (event_ != documents_[document_].size()) throw Disagreement{next(), {}};
    ++document_;
    event_ = 0;
  }

  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
    if (at_root_ && !(document_ < documents_.size() && documents_[document_].size() == 1 && is_null_text(documents_[document_][0]))) return;
    const Event& event = take(mark);
    const bool null = event.type == Event::Type::absent || (event.type == Event::Type::scalar && is_null_text(event));
    if (!null) throw Disagreement{event.span, {}};
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { require(take(mark), Event::Type::alias); }

  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override {
    if (at_root_ && value.empty() && !(document_ < documents_.size() && documents_[document_].size() == 1)) return;
    const Event& event = take(mark);
    if (event.type == Event::Type::absent && event.properties && value.empty()) return;
    require(event, Event::Type::scalar);
    const bool same_text = value == event.text.text() || (!event.library_text.empty() && value == event.library_text);
    const bool same_place = event.properties || place(mark).begin == event.span.begin;
    if (!same_text || !same_place) throw Disagreement{event.span, excerpt(value)};
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    require(take(mark), Event::Type::sequence_begin);
  }
  void OnSequenceEnd() override { require(take({}), Event::Type::sequence_end); }

  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    require(take(mark), Event::Type::mapping_begin);
  }
  void OnMapEnd() override { require(take({}), Event::Type::mapping_end); }

 private:
  const Event& take(const YAML::Mark& mark) {
    at_root_ = false;
    if (complete()) throw Disagreement{place(mark), {}};
    if (event_ == documents_[document_].size()) throw Disagreement{documents_[document_].back().span, {}};
    return documents_[document_][event_++];
  }

  void require(const Event& event, Event::Type type) const {
    if (event.type != type) throw Disagreement{event.span, {}};
  }

  base::SourceId source_;
  std::uint32_t mark_offset_;
  std::uint32_t size_;
  const std::vector<Events>& documents_;
  std::size_t document_ = 0;
  std::size_t event_ = 0;
  std::int64_t last_document_ = -1;
  bool at_root_ = true;
};

// The file as the library gets it: of the same length, but for the byte order mark.
std::string shown_to_library(std::string_view bytes, std::uint32_t mark_length, const std::vector<Hidden>& hidden) {
  std::string shown(bytes.substr(mark_length));
  for (const Hidden& range : hidden)
    std::ranges::replace(shown.begin() + (range.begin - mark_length), shown.begin() + (range.end - mark_length), range.written, range.shown);
  return shown;
}

}  // namespace

std::optional<Problem> disagreement(base::SourceId source, std::string_view bytes, const Reading& reading) {
  const std::uint32_t mark_length = base::byte_order_mark_length(bytes);
  Comparison comparison(source, mark_length, static_cast<std::uint32_t>(bytes.size()), reading.documents);
  try {
    std::istringstream stream(shown_to_library(bytes, mark_length, reading.hidden));
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(comparison)) continue;
    if (!comparison.complete()) throw Disagreement{comparison.next(), {}};
  } catch (const Disagreement& found) {
    return Problem{ProblemKind::reread_differs, found.span, found.detail, {}};
  } catch (const YAML::Exception& refused) {
    return Problem{ProblemKind::syntax, comparison.place(refused.mark), excerpt(refused.msg), {}};
  } catch (const std::exception&) {
    return Problem{ProblemKind::reread_differs, comparison.next(), {}, {}};
  }
  return std::nullopt;
}

}  // namespace sml::yaml
