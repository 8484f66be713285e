// English: the kinds of words that tell offers apart (lexicon.h), and the parts that its patterns share.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr WordList kWords[] = {
    {"percent_word", "percent|per cent|pct"},
    {"article", "the|a|an|your|our|one|some"},
    {"joiner", "of|&"},
    {"copula", "is|are|was|be|comes|stays|remains|travels|travel|gets|goes"},
    {"adverb", "always|totally|completely|absolutely|also|all|100|%|100%|now|entirely|still"},
    {"stop",
     "i|you|we|they|he|she|it|its|isn|aren|wasn|weren|doesn|won|can|us|them|this|that|these|those|my|their|and|or|but|so|if|to|in|on|at|by|for|"
     "from|with|when|while|until|till|through|as|than|not|no|yes|every|each|any|anyone|everyone|everything|under|over|get|behind|within|beside|"
     "near|opposite|remain|remains|gets|go|grab|claim|enjoy|receive|eat|eats|work|train|play|plays|enter|join|ride|stay|try|download|attend|"
     "come|have|has|here|there|weekdays|weekends|daily|nightly|today|tonight|tomorrow|only|just|both|monday|tuesday|wednesday|thursday|friday|"
     "saturday|sunday|online|after|before|per|without|included|available|kids|ladies|years|children|will|do|too|again|either"},
    {"goods",
     "coffee|tea|drink|drinks|beer|pint|wine|prosecco|cocktail|dessert|cookie|cake|donut|doughnut|muffin|croissant|pizza|fries|chips|side|"
     "starter|sandwich|burger|taco|slice|tote|bag|mug|t-shirt|shirt|hat|cap|book|ebook|guide|pdf|template|sample|gift|candle|plant|sticker|"
     "poster|toy|treat|glass|bottle|snack|wings|appetizer|scoop|biscuit|sundae|brownie|bagel|popcorn|soda|smoothie|swag|goodie|goody|beanie|"
     "churro|empanada|arepa|tamale|dumpling|knot|bread|breadstick|dip|salad|soup|nacho|pretzel|waffle|pancake|pastry|pastries|scone|cupcake|"
     "ice-cream|gelato|cone|pie|chocolate|candy|sweet|latte|espresso|cappuccino|lemonade|juice|cider|mimosa|shot|bubbly|champagne|roll|egg|"
     "topping|tee|jersey|sweatshirt|hoodie|sock|scarf|towel|tumbler|koozie|keychain|keyring|magnet|pin|badge|notebook|planner|calendar|postcard|"
     "bookmark|balloon|flower|bouquet|pumpkin|toothbrush|umbrella|medal|lanyard|kit|lollipop|backpack|rucksack|supplies|stationery|pencil|crayon|rose|bracelet|"
     "seedling|sapling|lunchbox|ornament|blanket|sunglasses"},
    {"who",
     "members|non-members|partners|responders|mate|plus-one|buddy|students|seniors|guests|friend|friends|adults|teens|toddlers|babies|infants|"
     "child|residents|locals|veterans|teachers|girls|boys|women|mums|moms|dads|mothers|fathers|concessions|carers|companions|others|spectators|"
     "visitors|dogs"},
    {"lesson", "wrap|wrapping|class|classes|workshop|tasting|lesson|course|demo|masterclass|decorating"},
    {"joint", "and"},
    {"when_lead", "during|after|before|when"},
    {"apart", "book|buy|order|call|visit|bring|raffle|raffles|giveaway|sale|sales|deals|discount|discounts|delivery|shipping|coupon|coupons"},
    {"turn", "but|however|although|instead|because|yet"},
    {"round_number", "ten", 10}, {"round_number", "twelve", 12}, {"round_number", "fifteen", 15}, {"round_number", "twenty", 20},
    {"round_number", "twenty-five", 25}, {"round_number", "thirty", 30}, {"round_number", "thirty-three", 33}, {"round_number", "thirty-five", 35},
    {"round_number", "forty", 40}, {"round_number", "forty-five", 45}, {"round_number", "fifty", 50}, {"round_number", "fifty-five", 55},
    {"round_number", "sixty", 60}, {"round_number", "sixty-five", 65}, {"round_number", "seventy", 70}, {"round_number", "seventy-five", 75},
    {"round_number", "eighty", 80}, {"round_number", "eighty-five", 85}, {"round_number", "ninety", 90},
};

constexpr Macro kMacros[] = {
    {"w", R"([a-z]{2,20})"},
    {"apos", R"(['’]?)"},
    {"off", R"((?:off|discount|cash~back|back|rebate))"},
    {"upto", R"((?:up to (?:an? )?)?)"},
    {"only", R"((?:only|just))"},
    {"party", R"((?:(?:bring|book|come with|come as|with|for|party of|groups? of|teams? of)(?: any)?))"},
    {"one_more", R"((?:player|person|guest|friend|member))"},
    {"goes_free", R"((?:(?:is|plays?|goes|comes|eats|gets in|enters) )?(?:for )?(?:free|on us))"},   // behind who does
    {"service", R"((?:delivery|shipping|postage|p&p))"},
};

}  // namespace

constinit const Lexicon kEnglishVocabulary{kWords, kMacros, {}};

}  // namespace sml::claims
