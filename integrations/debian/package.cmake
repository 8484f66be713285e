# What `cmake --install` puts where, and the Debian package that `cpack -G DEB` makes of it.
include(GNUInstallDirs)

find_program(GZIP gzip)
set(WRITTEN ${PROJECT_BINARY_DIR}/written)
set(written_files)

# A file that the program writes of itself: FILE below build/…/written, by `sml ARGUMENTS`. So it says what the program takes.
function(sml_written file)
  add_custom_command(OUTPUT ${WRITTEN}/${file} DEPENDS sml ${PROJECT_SOURCE_DIR}/integrations/debian/written.cmake VERBATIM
                     COMMAND ${CMAKE_COMMAND} "-DPROGRAM=$<TARGET_FILE:sml>" "-DARGUMENTS=${ARGN}" "-DFILE=${WRITTEN}/${file}" "-DGZIP=${GZIP}"
                             -P ${PROJECT_SOURCE_DIR}/integrations/debian/written.cmake)
  set(written_files ${written_files} ${WRITTEN}/${file} PARENT_SCOPE)
endfunction()

if(GZIP)
  set(packed .gz)
endif()
sml_written(sml.1${packed} man --lang en)
sml_written(es/sml.1${packed} man --lang es)
sml_written(pt_BR/sml.1${packed} man --lang pt)
sml_written(bash/sml completions bash --lang en)
sml_written(zsh/_sml completions zsh --lang en)
sml_written(fish/sml.fish completions fish --lang en)
add_custom_target(written ALL DEPENDS ${written_files})

install(TARGETS sml RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${WRITTEN}/sml.1${packed} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${WRITTEN}/es/sml.1${packed} DESTINATION ${CMAKE_INSTALL_MANDIR}/es/man1)
install(FILES ${WRITTEN}/pt_BR/sml.1${packed} DESTINATION ${CMAKE_INSTALL_MANDIR}/pt_BR/man1)
install(FILES ${WRITTEN}/bash/sml DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${WRITTEN}/zsh/_sml DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${WRITTEN}/fish/sml.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(DIRECTORY schemas DESTINATION ${CMAKE_INSTALL_DATADIR}/sml FILES_MATCHING PATTERN "*.json")
install(FILES README.md README.es.md integrations/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The licences of what is linked in, as the system that it was built on has them; libgit2 is not, and Catch2 is of the tests alone.
list(REMOVE_ITEM library_packages pkg-config libgit2-dev catch2)
foreach(package ${library_packages})
  if(EXISTS /usr/share/doc/${package}/copyright)
    install(FILES /usr/share/doc/${package}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR}/linked RENAME ${package})
  endif()
endforeach()

if(GZIP)
  add_custom_command(OUTPUT ${WRITTEN}/changelog.gz DEPENDS integrations/debian/changelog VERBATIM
                     COMMAND ${CMAKE_COMMAND} "-DPROGRAM=cat" "-DARGUMENTS=${PROJECT_SOURCE_DIR}/integrations/debian/changelog" "-DFILE=${WRITTEN}/changelog.gz"
                             "-DGZIP=${GZIP}" -P ${PROJECT_SOURCE_DIR}/integrations/debian/written.cmake)
  add_custom_target(changelog ALL DEPENDS ${WRITTEN}/changelog.gz)
  install(FILES ${WRITTEN}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()

set(SML_MAINTAINER "The sml authors <sml@users.noreply.github.com>" CACHE STRING "Who answers for the Debian package: Name <address>")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sml)
set(CPACK_PACKAGE_CONTACT "${SML_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "checks social media posts before they are public")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)             # zones are the system's, so that they stay true
# Newer systems keep names such as America/Buenos_Aires in tzdata-legacy; libgit2 is what --new-from loads.
string(REGEX MATCH "^[0-9]+\\.[0-9]+" libgit2_series "${LIBGIT2_VERSION}")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "tzdata-legacy, libgit2-${libgit2_series}")
set(CPACK_DEBIAN_PACKAGE_CONFLICTS smlnj)            # its /usr/bin/sml is another program
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"sml holds each planned post against what the business says is true, the
contract, the team's shifts and the accounts, and tells what would go wrong:
an offer that is over, a post that goes out when nobody is there to answer,
a personal account mixed with a client's. It speaks Spanish,
English and Portuguese.")
include(CPack)
