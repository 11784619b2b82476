# SPDX-FileCopyrightText: 2026 The Throughline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D LUPDATE=… -D CHECKOUT=… -D LANGUAGES=th,ja -D INTO=FOLDER -P update.cmake
# Brings FOLDER/throughline_<language>.ts up to date with the texts of the checkout: of its sources, and of the manifests of
# its connectors, which lupdate cannot read. They are written as C++ for it, in the context "Manifest".

set(texts "")
macro(take text)
    string(REPLACE "\\" "\\\\" taken "${text}")
    string(REPLACE "\"" "\\\"" taken "${taken}")
    string(APPEND texts "    QT_TRANSLATE_NOOP(\"Manifest\", \"${taken}\"),\n")
endmacro()

file(GLOB manifests ${CHECKOUT}/src/connectors/*/*.json)
foreach(manifest IN LISTS manifests)
    file(READ ${manifest} json)
    string(JSON title ERROR_VARIABLE missing GET "${json}" title)
    string(JSON count ERROR_VARIABLE missing LENGTH "${json}" settings properties)
    if(missing) # some other JSON file of a connector
        continue()
    endif()
    take("${title}")
    foreach(number RANGE 1 ${count})
        math(EXPR index "${number} - 1")
        string(JSON name MEMBER "${json}" settings properties ${index})
        foreach(part title description x-group)
            string(JSON text ERROR_VARIABLE missing GET "${json}" settings properties "${name}" ${part})
            if(NOT missing)
                take("${text}")
            endif()
        endforeach()
        string(JSON choices ERROR_VARIABLE missing LENGTH "${json}" settings properties "${name}" x-titles)
        if(NOT missing)
            foreach(choice RANGE 1 ${choices})
                math(EXPR choice "${choice} - 1")
                string(JSON text GET "${json}" settings properties "${name}" x-titles ${choice})
                take("${text}")
            endforeach()
        endif()
    endforeach()
endforeach()

string(RANDOM suffix)
set(helper ${INTO}/.manifests-${suffix})
file(WRITE ${helper}/manifests.cpp "const char *const texts[] = {\n${texts}};\n")

string(REPLACE "," ";" LANGUAGES "${LANGUAGES}")
foreach(language IN LISTS LANGUAGES)
    set(options -silent -locations none -no-obsolete -source-language en -extensions cpp,h)
    if(language STREQUAL "en")
        list(APPEND options -pluralonly)
    endif()
    execute_process(
        COMMAND ${LUPDATE} ${options} -I ${CHECKOUT}/src -I ${CHECKOUT} ${CHECKOUT}/src ${CHECKOUT}/ui ${CHECKOUT}/app ${helper}
                -ts ${INTO}/throughline_${language}.ts
        ERROR_VARIABLE complaints COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(REMOVE_RECURSE ${helper})
# A text that lupdate files under another context than the program asks for would never be shown translated.
if(complaints)
    message(FATAL_ERROR "${complaints}")
endif()
