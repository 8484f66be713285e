// The front matter of a repository's own rule card (sml.yaml, `custom_rules`): what a post must look like for the rule to speak, and
// what it then says. A product's card without a check has the same `match`.
#pragma once

#include <string>

#include "linter/model/description.h"
#include "linter/model/enumeration.h"
#include "linter/model/field.h"

namespace sml::model {

// What of a text or a post can be counted: characters as people see them, words, lines, and so on.
struct Counts {
  Field<int> characters;
  Field<int> words;
  Field<int> lines;
  Field<int> hashtags;
  Field<int> mentions;
  Field<int> links;
  Field<int> media;
};

template <class Visitor>
void describe(Visitor& visit, Counts& it) {
  visit("characters", it.characters);
  visit("words", it.words);
  visit("lines", it.lines);
  visit("hashtags", it.hashtags);
  visit("mentions", it.mentions);
  visit("links", it.links);
  visit("media", it.media);
}

// Holds for a text of a post where all that is written holds; of a list of words, patterns or claims one is enough.
struct Condition {
  List<Network> networks;            // the text goes out on one of them
  Map<std::string> fields;           // a field of the post and a pattern of its value, with * and ?
  List<std::string> with;            // fields that the post has, each
  List<std::string> without;         // fields that it lacks, each
  List<std::string> words;           // words or phrases, folded, with plurals and in hashtags
  List<std::string> lacks;           // the same, none of which the text holds
  List<std::string> patterns;        // RE2, on the folded text
  List<std::string> exact_patterns;  // RE2, on the text as it is written
  List<ClaimKind> claims;
  Field<Counts> more_than;           // of each
  Field<Counts> fewer_than;          // of each
  List<Condition> all;
  List<Condition> any;
  List<Condition> none;
};

template <class Visitor>
void describe(Visitor& visit, Condition& it) {
  visit("networks", it.networks, {.unique = true});
  visit("fields", it.fields);
  visit("with", it.with);
  visit("without", it.without);
  visit("words", it.words);
  visit("lacks", it.lacks);
  visit("patterns", it.patterns);
  visit("exact_patterns", it.exact_patterns);
  visit("claims", it.claims, {.unique = true});
  visit("more_than", it.more_than);
  visit("fewer_than", it.fewer_than);
  visit("all", it.all);
  visit("any", it.any);
  visit("not", it.none);
}

// What a custom rule says in one language; messages are ICU patterns that may name {words}, {count}, {limit} and {post}.
struct CustomRuleText {
  Field<std::string> title;
  Field<std::string> message;
  Field<std::string> why;
  Field<std::string> advice;
  Field<std::string> help;
};

template <class Visitor>
void describe(Visitor& visit, CustomRuleText& it) {
  visit("title", it.title, {.prose = Prose::words});
  visit("message", it.message, {.required = true, .prose = Prose::words});
  visit("why", it.why, {.prose = Prose::words});
  visit("advice", it.advice, {.prose = Prose::words});
  visit("help", it.help, {.prose = Prose::words});
}

struct CustomRule {
  Field<Severity> severity{.value = Severity::warning};
  Field<Condition> match;
  Field<CustomRuleText> es;
  Field<CustomRuleText> en;
  Field<CustomRuleText> pt;
};

inline const Field<CustomRuleText>& text_in(const CustomRule& rule, MessageLanguage language) {
  switch (language) {
    case MessageLanguage::en: return rule.en;
    case MessageLanguage::es: return rule.es;
    case MessageLanguage::pt: break;
  }
  return rule.pt;
}

template <class Visitor>
void describe(Visitor& visit, CustomRule& it) {
  visit("severity", it.severity);
  visit("match", it.match, {.required = true});
  visit("es", it.es);
  visit("en", it.en);
  visit("pt", it.pt);
}

}  // namespace sml::model
