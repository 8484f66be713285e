# The tests that belong to no room: of cards, of the house's laws, of whole programs, of others' cases, and of what runs sml elsewhere.

file(GLOB card_tests CONFIGURE_DEPENDS tests/rules/*.cpp)
sml_test(cards SOURCES ${card_tests} USES sml_run sml_rules)

file(GLOB house_tests CONFIGURE_DEPENDS tests/house/*.cpp)
sml_test(house SOURCES ${house_tests} USES sml_rules third_RE2)

file(GLOB cli_tests CONFIGURE_DEPENDS tests/linter/cli/*.cpp)
sml_test(cli SOURCES ${cli_tests} tests/repositories/repositories_test.cpp tests/linter/git/made_repository.cpp USES sml_cli nlohmann_json::nlohmann_json PkgConfig::LIBGIT2)

set_tests_properties(cards report cli PROPERTIES LABELS blessed)   # `./dev bless` rewrites what they expect

# A program of its own that is given sml and perhaps more; it skips, saying so, where what it needs is absent.
function(sml_script_test name script)
  add_test(NAME ${name} COMMAND ${script} $<TARGET_FILE:sml> ${ARGN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77)
endfunction()
sml_script_test(report_readers tests/formats/read_reports.py)
sml_script_test(fix_kills tests/linter/cli/fix_kills.py)

# Others' cases, read from ../shared.
file(GLOB shared_tests CONFIGURE_DEPENDS tests/shared/*.cpp)
sml_test(shared SOURCES ${shared_tests} USES sml_run sml_rules nlohmann_json::nlohmann_json)
if(SML_SANITIZE)
  set(HOSTILE_LIMITS --mem 67108864 --time 30)   # AddressSanitizer maps terabytes that it never touches
endif()
sml_script_test(hostile tests/shared/hostile.sh ${HOSTILE_LIMITS})
sml_script_test(claims_scores tests/shared/claims_scores.py)

# What runs sml elsewhere: each says which tools it needs.
sml_script_test(action tests/integrations/action_test.py)
sml_script_test(laws tests/integrations/laws_test.py)
sml_script_test(pre_commit tests/integrations/pre_commit_test.py)
sml_script_test(provide_sml tests/integrations/provide_sml_test.py)
add_test(NAME installed COMMAND tests/install/installed.sh ${PROJECT_BINARY_DIR} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
