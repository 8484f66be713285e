#include "tests/bench/business.h"

namespace sml::bench {
namespace {

constexpr std::string_view kOpenings[] = {
    "[Good morning|Happy Monday mood|Hello there] from {business} ☀️",
    "[Serious question|Quick poll]: {product} or {other}?", "What nobody tells you about [our trade|this job] 👇",
    "[Behind the scenes|A closer look] at {business}.", "[Small|Gentle] reminder from the team 💬",
    "We get asked this [all the time|a lot]:", "[Thank you|Thanks a million] for [being here|everything] 🙌",
    "Stories from the counter, chapter [one|two|three|four|five].", "Save this post, you will [thank us|need it] later.",
    "[True story|Fun fact]: {product} [has a fan club|is what people ask for most]."};

constexpr std::string_view kStories[] = {
    "Every morning someone gets here before the sun does and [puts the music on|opens the windows].",
    "We have learned that patience [shows|pays off] and that rushing [rarely helps|costs more].",
    "We tried [half a dozen versions|several ideas] until one made us [smile|stop talking].",
    "We work with [makers|growers|workshops] from around here who [care about every detail|we have known for ages].",
    "Sometimes the best plan is [no plan at all|to stay a little longer].", "The [trick|secret] is to [repeat|keep going] until it feels [natural|right].",
    "We keep the first [notebook|photo|invoice] in a drawer and it still [makes us laugh|gets us every time].",
    "Some people already [ask for the usual|greet us by name], and that beats [any award|everything].",
    "We look after [the light|the music|the smell of the place] because [details add up|it all matters].",
    "When something goes wrong we say so and [fix it|do it over], [simple as that|no excuses].",
    "[A neighbour|A customer] gave us a plant and it has [lived by the window|been the favourite] ever since.",
    "We [reuse|recycle] our boxes because the planet [has no spare|is close to home].",
    "There is always [a chair|a corner] for anyone who wants to [talk|read for a while].",
    "The next idea is on the board, but [it is still a secret|it needs polishing].",
    "The best part of the job is [the look on a face|the reaction] the first time someone [tries it|walks in].",
    "We would rather do [fewer things|a few things] and do them [well|with care].",
    "[Josh|Maya|Priya|Sam|Ellie] makes sure everything [arrives in order|is just right], and [it shows|we are grateful].",
    "Over the years we changed [the sign|the tables|the front door], never [the welcome|the way we treat people].",
    "If you have [an idea|a question], tell us: half of what we do began as [a comment|a question].",
    "[The rain|The wind|The heat] changes our plans, but [never the mood|not the mood]."};

constexpr std::string_view kWares[] = {"{product} for {price}. [Simple|Easy|That's it].",
                                       "{product}: {price}. [Ask for it|Order it] [at the counter|by message].",
                                       "Our {product} is {price} [and worth it|and made to last]."};
constexpr std::string_view kHours[] = {"[Remember|Note]: {location} is open Monday to Saturday, 9 am to 9 pm.",
                                       "🕘 {location}: Monday to Saturday, 9:00 am to 9:00 pm."};
constexpr std::string_view kContacts[] = {"📲 [Call|Text] {phone}.", "It is all at {web} 💻", "📍 {location}: {address}",
                                          "[Questions|Orders]: {phone} or send us a message."};
constexpr std::string_view kEvents[] = {"{event}: {day} at 7 pm, {location} 🎉 [Spots are limited|Bring a friend].",
                                        "📅 {event}\n🗓️ {day}\n🕖 7:00 pm\n📍 {location}"};
constexpr std::string_view kOffers[] = {"{offer} until {through}! {conditions}.", "[Good news|Treat yourself]: {offer}, valid until {through}. {conditions}."};
constexpr std::string_view kClosings[] = {"What do you [think|prefer]? Tell us in the comments 👇", "[Tag|Send this to] someone who [needs it|gets it] 😅",
                                          "Thank you for [reading|being here] ❤️", "[See you|Talk] soon.", "Follow along for [more stories|the next one]."};
constexpr std::string_view kAlts[] = {"[Detail|Close-up] of {product} on [a wooden table|a pale background]",
                                      "[Someone from|Part of] the team [smiling|at work] by [the window|the door]",
                                      "{business} [at dusk|in the morning|with the lights on]"};
constexpr std::string_view kTags[] = {"#ShopLocal", "#SmallBusiness", "#Neighborhood", "#MadeWithCare", "#Community", "#Details", "#Team", "#Stories"};
constexpr std::string_view kMonths[] = {"January", "February", "March", "April", "May", "June", "July",
                                        "August", "September", "October", "November", "December"};
constexpr std::string_view kPromises[] = {"2 for 1 on {product}", "20% off {product}", "Free shipping on {product}"};
constexpr std::string_view kConditions[] = {"Not valid with other offers", "While stocks last", "On orders by message"};
constexpr std::string_view kWeekdays[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

}  // namespace

const Language kEnglish{.code = "en",
                        .openings = kOpenings,
                        .stories = kStories,
                        .wares = kWares,
                        .hours = kHours,
                        .contacts = kContacts,
                        .events = kEvents,
                        .offers = kOffers,
                        .closings = kClosings,
                        .alts = kAlts,
                        .tags = kTags,
                        .months = kMonths,
                        .day = "{weekday}, {month} {number}",
                        .weekdays = kWeekdays,
                        .promises = kPromises,
                        .conditions = kConditions,
                        .location = "Downtown shop",
                        .at_location = "the Downtown shop"};

}  // namespace sml::bench
