// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cups_library.h"

#include <dlfcn.h>

#include <optional>

namespace lotsbok {

namespace {

template<typename Function>
bool resolve(void* library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(::dlsym(library, name));
    return function != nullptr;
}

std::optional<CupsLibrary> open()
{
    void* library = ::dlopen("libcups.so.2", RTLD_LAZY | RTLD_LOCAL);
    if (library == nullptr) {
        return std::nullopt;
    }
    CupsLibrary cups;
    const bool complete =
        resolve(library, "httpConnect2", cups.connect) &&
        resolve(library, "httpSetTimeout", cups.setTimeout) && resolve(library, "httpClose", cups.close) &&
        resolve(library, "cupsServer", cups.server) && resolve(library, "ippPort", cups.port) &&
        resolve(library, "cupsEncryption", cups.encryption) && resolve(library, "cupsUser", cups.user) &&
        resolve(library, "cupsGetDests2", cups.getDestinations) &&
        resolve(library, "cupsFreeDests", cups.freeDestinations) &&
        resolve(library, "cupsAddOption", cups.addOption) &&
        resolve(library, "cupsFreeOptions", cups.freeOptions) &&
        resolve(library, "cupsCreateJob", cups.createJob) &&
        resolve(library, "cupsStartDocument", cups.startDocument) &&
        resolve(library, "cupsWriteRequestData", cups.writeRequestData) &&
        resolve(library, "cupsFinishDocument", cups.finishDocument) &&
        resolve(library, "cupsCancelJob2", cups.cancelJob) &&
        resolve(library, "ippNewRequest", cups.newRequest) &&
        resolve(library, "ippAddString", cups.addString) &&
        resolve(library, "cupsDoRequest", cups.doRequest) &&
        resolve(library, "ippDelete", cups.deleteRequest) &&
        resolve(library, "cupsLastError", cups.lastStatus) &&
        resolve(library, "cupsLastErrorString", cups.lastError) &&
        resolve(library, "cupsCopyDestInfo", cups.copyInfo) &&
        resolve(library, "cupsFreeDestInfo", cups.freeInfo) &&
        resolve(library, "cupsCheckDestSupported", cups.checkSupported) &&
        resolve(library, "cupsFindDestSupported", cups.findSupported) &&
        resolve(library, "cupsLocalizeDestValue", cups.localizeValue) &&
        resolve(library, "ippGetCount", cups.attributeCount) &&
        resolve(library, "ippGetString", cups.attributeString);
    return complete ? std::optional(cups) : std::nullopt;
}

} // namespace

const CupsLibrary* CupsLibrary::load()
{
    static const std::optional<CupsLibrary> cups = open();
    return cups ? &*cups : nullptr;
}

} // namespace lotsbok
