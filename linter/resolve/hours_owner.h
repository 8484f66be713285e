// Whose the hours are that a sentence states: the business's own, or those of something else (classes, kitchen, deliveries, an offer, answers).
//
// Says so by the words around them, and where they stand alone on their line by the heading above. Points into the StatedText.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "linter/resolve/disowning.h"
#include "linter/resolve/hours_lines.h"

namespace sml::resolve {

class HoursOwner {
 public:
  enum class Subject { none, own, other };

  // `own`: the text's own mentions.
  HoursOwner(const StatedText& text, const Mentions& own, const model::Facts& facts) : text_(text), lines_(text, own, facts) {}

  // Whether hours that stand there are the business's own.
  bool is_own(std::size_t sentence, const text::Range& range) const;

  // Whether hours stand right behind the name of one of its places, with which their line begins, or under a line that is one, and nothing in the text
  // before says that they are of something else.
  bool stands_by_place(std::size_t sentence, const text::Range& range) const;
  // Whether what begins there stands right behind the name of one of its places: "quinta, 24: Cedofeita das 9h30 às 17h" and nothing else, or "Centro
  // atiende de 9 a 17 h".
  bool stands_right_behind_place(std::size_t sentence, std::size_t at) const;
  // Whether nothing but days, times and places stands in a sentence ("los domingos, de una a seis en Triana"), and nothing up to its end that they are known
  // to be of: alone in the text or as a row of its hours, or behind other things.
  enum class Beside { none, in_company, alone };
  Beside beside_place(std::size_t sentence) const;
  // Whether nothing but days and times stands on a line and on those above it, up to one that names one of its places and no more.
  bool stands_under_place(std::size_t sentence) const;
  // Whether what stands before them asks to keep them, or a place stands beside them.
  bool stands_by_lead(std::size_t sentence, const text::Range& range) const;

  // What a sentence says of it up to a place: its last words, or a thing that it names, if that stands nearer.
  Subject subject_before(std::size_t sentence, std::size_t end) const;

  // What the last words say that tell of either between two places.
  Subject last_subject(std::size_t begin, std::size_t end) const;

  // "Horario navideño:", and below it "24 de diciembre de 12 a 20 h".
  bool stands_under_opening(std::size_t sentence) const;

  // Whether nothing but days and times stands on a line, and above it in the whole text.
  bool is_bare_text(std::size_t sentence) const;

  // The text between two places, folded, without the names of the business and of its places.
  std::string folded(std::size_t begin, std::size_t end) const { return lines_.folded(begin, end); }

  // Whether the sentence beside it says that what it tells of is not the business's.
  bool is_disowned(std::size_t sentence) const { return is_disowned_beside(sentence, text_, Disowned::anything); }
  // Whether somebody is looked for who is to work then.
  bool are_of_a_job(std::size_t sentence) const;

 private:
  struct Heading {
    Subject subject = Subject::none;
    std::size_t sentence = 0;
  };

  bool ends_what_was_told(std::size_t sentence) const;
  std::size_t last_thing_before(std::size_t sentence, std::size_t end, bool but_answers = false) const;
  bool is_said_of_others(std::size_t sentence, std::size_t end, bool passes_over) const;
  bool passes_over_channels(std::size_t sentence) const;
  bool tells_of_others(std::size_t end) const;
  bool tells_of_others_before(std::size_t place) const;
  bool stands_alone(std::size_t sentence) const;
  std::optional<Heading> heading_of(std::size_t sentence) const;
  text::Range range_of(std::size_t sentence) const { return lines_.range_of(sentence); }

  const StatedText& text_;
  HoursLines lines_;
};

}  // namespace sml::resolve
