#include "linter/load/encode.h"

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "linter/base/mapped_text.h"
#include "linter/load/described.h"
#include "linter/time/moment.h"
#include "linter/yaml/write.h"

namespace sml::load {
namespace {

using model::Field;
using model::Key;
using model::Named;

std::string text_of(const std::string& value) { return value; }
std::string text_of(const base::MappedText& value) { return value.text(); }
std::string text_of(bool value) { return value ? "true" : "false"; }
std::string text_of(const time::WrittenMoment& moment) {
  if (moment.date_only) return time::iso(moment.civil.date);
  if (moment.utc) return time::iso(moment.civil) + 'Z';
  return time::iso(moment.civil) + (moment.offset_seconds ? time::iso_offset(*moment.offset_seconds) : "");
}
template <class E>
  requires std::is_enum_v<E>
std::string text_of(E value) {
  return std::string(model::name_of(value));
}

// Texts are anybody's; what else there is has a form that nobody takes for anything else.
template <class T>
std::string one_line(const T& value) {
  constexpr bool kIsText = std::is_same_v<T, std::string> || std::is_same_v<T, base::MappedText>;
  return kIsText ? yaml::written(text_of(value)) : text_of(value);
}

// The keys of a mapping between braces.
class FlowWriter {
 public:
  template <class T>
  void operator()(std::string_view key, Field<T>& field, Key = {}) {
    if (!field.written) return;
    out_ += (out_.empty() ? "" : ", ") + std::string(key) + ": " + one_line(*field);
  }

  template <class T>
  static std::string written(T value) {
    if constexpr (Described<T>) {
      FlowWriter writer;
      describe(writer, value);
      return '{' + writer.out_ + '}';
    } else {
      return one_line(value);
    }
  }

 private:
  std::string out_;
};

// The keys of a file's mapping, each on lines of its own.
class FileWriter {
 public:
  template <class T>
  void operator()(std::string_view key, Field<T>& field, Key = {}) {
    if (!field.written) return;
    out_ += std::string(key) + ':';
    write(*field);
  }

  std::string take() { return std::move(out_); }

 private:
  template <class T>
  void write(const T& value) {
    out_ += ' ' + FlowWriter::written(value) + '\n';
  }

  void write(const base::MappedText& value) { out_ += ' ' + block_or_line(value.text(), 0); }

  template <class T>
  void write(const std::vector<Field<T>>& items) {
    std::string flow;
    for (const Field<T>& item : items) {
      if constexpr (Described<T>) flow += "\n  - " + FlowWriter::written(*item);
      else flow += (flow.empty() ? " [" : ", ") + one_line(*item);
    }
    out_ += flow.empty() ? " []\n" : Described<T> ? flow + '\n' : flow + "]\n";
  }

  void write(const std::vector<Named<base::MappedText>>& entries) {
    constexpr std::size_t kIndent = 2;
    out_ += entries.empty() ? " {}\n" : "\n";
    for (const auto& entry : entries) out_ += std::string(kIndent, ' ') + yaml::written(*entry.name) + ": " + block_or_line(entry.value->text(), kIndent);
  }

  static std::string block_or_line(const std::string& text, std::size_t indent) {
    return yaml::written_block(text, indent).value_or(yaml::written(text) + '\n');
  }

  std::string out_;
};

class Listing {
 public:
  explicit Listing(std::vector<Said>& said, std::string prefix = {}) : said_(said), prefix_(std::move(prefix)) {}

  template <class T>
  void operator()(std::string_view key, Field<T>& field, Key = {}) {
    if (field.written) list(prefix_ + std::string(key), *field);
  }

 private:
  template <class T>
  void list(const std::string& key, T& value) {
    if constexpr (Described<T>) {
      Listing inner(said_, key + '.');
      describe(inner, value);
    } else {
      said_.push_back({key, text_of(value)});
    }
  }

  template <class T>
  void list(const std::string& key, std::vector<Field<T>>& items) {
    for (std::size_t index = 0; index < items.size(); ++index) list(key + '.' + std::to_string(index), *items[index]);
  }

  template <class T>
  void list(const std::string& key, std::vector<Named<T>>& entries) {
    for (Named<T>& entry : entries) list(key + '.' + *entry.name, *entry.value);
  }

  std::vector<Said>& said_;
  std::string prefix_;
};

}  // namespace

std::string encoded(const model::Post& post) {
  FileWriter writer;
  model::Post copy = post;
  describe(writer, copy);
  return writer.take();
}

std::vector<Said> said_by(const model::Post& post) {
  std::vector<Said> said;
  Listing listing(said);
  model::Post copy = post;
  describe(listing, copy);
  return said;
}

}  // namespace sml::load
