// A planned post.
#pragma once

#include <string>

#include "linter/base/mapped_text.h"
#include "linter/model/description.h"
#include "linter/model/enumeration.h"
#include "linter/model/field.h"
#include "linter/time/moment.h"

namespace sml::model {

struct Media {
  Field<std::string> file;
  Field<base::MappedText> alt;
};

template <class Visitor>
void describe(Visitor& visit, Media& it) {
  visit("file", it.file, {.needed = true, .form = Form::path});
  visit("alt", it.alt);
}

struct Request {
  Field<std::string> by;
  Field<time::WrittenMoment> at;
  Field<std::string> via;
};

template <class Visitor>
void describe(Visitor& visit, Request& it) {
  visit("by", it.by, {.form = Form::client_person});
  visit("at", it.at, {.past_act = true});
  visit("via", it.via);
}

struct Approval {
  Field<std::string> by;
  Field<time::WrittenMoment> at;
  Field<std::string> digest;
};

template <class Visitor>
void describe(Visitor& visit, Approval& it) {
  visit("by", it.by, {.needed = true, .form = Form::client_person});
  visit("at", it.at, {.usual = true});
  visit("digest", it.digest, {.form = Form::digest});
}

struct Post {
  Field<std::string> id;
  Field<time::WrittenMoment> publish_at;
  List<std::string> accounts;
  Field<std::string> language;
  Field<base::MappedText> text;
  Map<base::MappedText> text_for;
  List<base::MappedText> thread;
  List<Media> media;
  Field<std::string> link;
  List<std::string> offers;
  List<std::string> products;
  List<std::string> events;
  List<std::string> disruptions;
  List<std::string> locations;
  Field<PostFormat> format;
  Field<bool> sponsored;
  List<base::MappedText> questions;
  Field<std::string> objective;
  Field<PostKind> kind;
  Field<Request> request;
  Field<std::string> emergency;
  Field<std::string> author;
  List<Approval> approvals;
  Field<Replies> replies;
  Field<time::WrittenMoment> remove_at;
  Field<PostStatus> status{.value = PostStatus::scheduled};
};

// `text` is required unless there is media; the decoder of posts adds that.
template <class Visitor>
void describe(Visitor& visit, Post& it) {
  visit("id", it.id, {.required = true, .form = Form::id});
  visit("publish_at", it.publish_at, {.required = true});
  visit("accounts", it.accounts, {.required = true, .form = Form::posted_account, .unique = true});
  visit("language", it.language, {.form = Form::language});
  visit("text", it.text);
  visit("text_for", it.text_for, {.form = Form::network_or_account});
  visit("thread", it.thread);
  visit("media", it.media);
  visit("link", it.link, {.form = Form::url});
  visit("offers", it.offers, {.form = Form::posted_offer, .unique = true});
  visit("products", it.products, {.form = Form::product, .unique = true});
  visit("events", it.events, {.form = Form::event, .unique = true});
  visit("disruptions", it.disruptions, {.form = Form::disruption, .unique = true});
  visit("locations", it.locations, {.form = Form::location, .unique = true});
  visit("format", it.format);
  visit("sponsored", it.sponsored);
  visit("questions", it.questions);
  visit("objective", it.objective, {.form = Form::objective});
  visit("kind", it.kind);
  visit("request", it.request);
  visit("emergency", it.emergency, {.form = Form::emergency});
  visit("author", it.author, {.form = Form::person});
  visit("approvals", it.approvals);
  visit("replies", it.replies);
  visit("remove_at", it.remove_at, {.begins = &it.publish_at});
  visit("status", it.status);
}

}  // namespace sml::model
