// Whether what a text says of the days and the beginning of an event is true of it.
#pragma once

#include "linter/resolve/event_statements.h"
#include "linter/resolve/event_time.h"

namespace sml::resolve {

// `time` is the event's. A day is true that the event has, the only one or one of several, and one that people call so: the weekend of a night on its eve.
bool is_date_of(const StatedDate& stated, const model::Event& event, const EventTime& time);

// A time between its doors and its end; of what lasts several days, and of what has no time, any.
bool is_start_of(const StatedStart& stated, const EventTime& time);

}  // namespace sml::resolve
