// Whether a text says of a name that it is over, gone or remembered: "la Escapada de primavera ya terminó" promises nothing.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "linter/text/fold.h"

namespace sml::resolve {

// Whether words of denial stand in a folded text. "Se acaba hoy", "último día", "aún no se acabó" are none.
bool holds_denial(std::string_view folded);

// Whether a folded text begins with the answer that what was asked for is over: "se fue con el calor".
bool begins_with_denial(std::string_view folded);

// The denials of a sentence (bytes of the text that was folded), found once however many names are asked about.
class SentenceDenials {
 public:
  SentenceDenials(const text::Folded& text, text::Range sentence);

  // Whether one stands in the range's part of the sentence, or a memory ("fotos de") or a "sin" right beside it: "pero", "but" and a semicolon
  // begin another part. Words inside the range deny nothing, but at the end of what is no name ("free photo ended"). The range is of the text, inside
  // the sentence.
  struct Asked {
    bool no_says_where = false;   // before it "no" is Portuguese for "in the", as before a place ("no Campeche")
    bool is_name = true;          // else what stands beside it ("gracias por venir, 2x1 …") may be of something else, unless it is right before it
  };
  bool deny(text::Range range, Asked asked) const;
  bool deny(text::Range range) const { return deny(range, Asked{}); }

 private:
  std::vector<text::Range> denials_;   // by place
  // What speaks of the words near it only.
  struct Beside {
    text::Range words;
    std::size_t reach = 0;     // bytes between
    bool only_next = false;    // of what follows, not of what stands before
    bool only_previous = false;   // the other way round
    bool leads = false;        // "fotos de": of what follows, too
    bool bare_no = false;

    bool answers(Asked asked) const;
    bool reaches(text::Range range) const;   // without words of it inside
  };

  // Between the turns before and behind a range; and whether a denial stands there, or speaks of what is beside it.
  text::Range part_around(text::Range range) const;
  bool deny_in(text::Range part, text::Range range, Asked asked) const;
  bool deny_beside(text::Range part, text::Range range, Asked asked) const;

  std::vector<Beside> beside_;         // by place
  std::vector<std::size_t> turns_;     // where each other part begins
};

// Those of a sentence that they have been looked for in.
struct KnownDenials {
  std::size_t sentence = 0;
  SentenceDenials denials;
};

}  // namespace sml::resolve
