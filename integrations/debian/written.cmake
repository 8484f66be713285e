# Writes FILE of what PROGRAM says with ARGUMENTS, packed by GZIP where its name ends in .gz.
cmake_path(GET FILE PARENT_PATH folder)
file(MAKE_DIRECTORY ${folder})
string(REGEX REPLACE "\\.gz$" "" plain "${FILE}")
execute_process(COMMAND ${PROGRAM} ${ARGUMENTS} OUTPUT_FILE ${plain} COMMAND_ERROR_IS_FATAL ANY)
if(NOT plain STREQUAL FILE)
  execute_process(COMMAND ${GZIP} -9nf ${plain} COMMAND_ERROR_IS_FATAL ANY)
endif()
