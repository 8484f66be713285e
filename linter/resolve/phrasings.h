// The phrasings that there are. Their words stand in compile/phrasings_*.cpp.
#pragma once

#include "linter/resolve/phrasing.h"

namespace sml::resolve::phrasings {

// That something is over, gone or remembered (denial.h); what sounds like it or takes it back; what is said so of the words near it only; of the very
// next, and of those right before it; any of these; and that what a question asks for is no more.
extern const Phrasing kDenying, kNotDenying, kDenyingBeside, kDenyingNext, kDenyingPrevious, kDenyingAnyhow, kAnsweredGone;

// Whose hours they are (hours_stated.h): those of other things than the business, the business's own; and that they tell when it is open.
extern const Phrasing kHoursOfOthers, kOwnHours, kOpening;

// The same by what stands around them: somebody is named as another, or nearby; somebody is to work then.
// And what asks to keep what follows.
extern const Phrasing kHoursOfFriends, kHiring, kToKeep;

// Notices (notice.h), and what only sounds like one.
extern const Phrasing kNoNotice, kLacking, kReturning, kReturningSoon, kPutOff, kFull, kPast, kPastBeside;

// What tells of a place that it is shut, of a service that it is not given now, and that it will be again.
extern const Phrasing kClosed, kPaused, kResuming;

// What looks back where a sentence does not invite (recalled.h), and what does where it says no day either; the words that only look like it;
// what invites, and says a day.
extern const Phrasing kDone, kPraising, kNotDone, kInviting, kAppointed;

// Sums that are no price (other_sums.h). What ends right before a name: portions, what is paid beside, that nothing is; things for it, words that are
// none, and what was owned before. What begins right behind a sum, or ends right before it. What is more than what was named.
extern const Phrasing kPart, kExtra, kAdded, kWithAny, kFreeOfCharge, kThingFor, kNoThing, kOwnedBefore;
extern const Phrasing kGiven, kPutDown, kReserving, kWithASum, kHandedOver;
extern const Phrasing kSomethingMore, kMadeOfIt;

// What others charge: "en otros lados"; and that it is of here again.
extern const Phrasing kElsewhere, kOthersAsk, kHere;

// Dates that are not the event's (event_statements.h): what has one of its own, beside it or behind a comma; what of an event, or told of it, has one, and
// leads on to its name.
// And that it begins on a day that follows.
extern const Phrasing kOtherDates, kAside, kBelonging, kBeginning, kLasting;

// Feasts, seasons and sales that everybody has, as whole texts; that something has so many days left; and that it is to come in a period said.
extern const Phrasing kFeast, kDaysLeft, kArriving;

// What is given or free and costs nobody anything (idle_gifts.h), and that it "is" so, right before that is said.
extern const Phrasing kIdleThing, kIdleSubject;

// Where the business does not speak itself (other_voices.h): legends; and what leads on to another's words, or follows them.
extern const Phrasing kLegend, kSaying, kSaidSo;

// What leads on to a landmark, which stands near, and what is told of others that are named (contact_owner.h).
extern const Phrasing kNearby, kOfOthers;

// Branches of the business, of which none is named: both of two, each of them, or so many (places.h, hours_owner.h).
extern const Phrasing kBothBranches, kAllBranches, kSomeBranches;

// What people gather for at a time of its own: a class, a talk, a party (facts/closed).
extern const Phrasing kGathering;

// Where a clause ends or begins (clause.h), what tells in one that a place or a day is shut, and what takes out the day behind it (visits.h).
extern const Phrasing kTurning, kShut, kNotOn;

// Of what time a text tells (tense.h): of the past, of it where no verb is of the future, of what is to come.
extern const Phrasing kLookingBack, kPerhapsLookingBack, kSetForADay, kLookingAhead;

}  // namespace sml::resolve::phrasings
