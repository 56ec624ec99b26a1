// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace lotsbok {

/// The part of libcups.so.2 that printing needs, found at run time so that servers and headless builds need
/// no CUPS. Types and numbers are those of <cups/cups.h> and <cups/http.h>, whose ABI has been the same since
/// CUPS 1.6.
struct CupsLibrary {
    struct Http;
    struct DestinationInfo;
    struct Attribute;
    struct Request; ///< ipp_t
    struct Option {
        char* name;
        char* value;
    };
    struct Destination {
        char* name;
        char* instance;
        int isDefault;
        int optionCount;
        Option* options;
    };
    static constexpr int httpContinue = 100;  ///< HTTP_STATUS_CONTINUE
    static constexpr int ippLastGood = 0x002; ///< IPP_STATUS_OK_CONFLICTING
    static constexpr int ippNotFound = 0x406; ///< IPP_STATUS_ERROR_NOT_FOUND
    static constexpr int releaseJob = 0x00D;  ///< IPP_OP_RELEASE_JOB
    static constexpr int operationTag = 0x01; ///< IPP_TAG_OPERATION, and the tags of values
    static constexpr int nameTag = 0x42;
    static constexpr int uriTag = 0x45;

    Http* (*connect)(const char* host, int port, void* addresses, int family, int encryption, int blocking,
                     int milliseconds, int* cancel) = nullptr;
    void (*setTimeout)(Http*, double seconds, int (*onTimeout)(Http*, void*), void*) = nullptr;
    void (*close)(Http*) = nullptr;
    const char* (*server)() = nullptr;
    int (*port)() = nullptr;
    int (*encryption)() = nullptr;
    const char* (*user)() = nullptr;
    int (*getDestinations)(Http*, Destination**) = nullptr;
    void (*freeDestinations)(int, Destination*) = nullptr;
    int (*addOption)(const char*, const char*, int, Option**) = nullptr;
    void (*freeOptions)(int, Option*) = nullptr;
    int (*createJob)(Http*, const char*, const char*, int, Option*) = nullptr;
    int (*startDocument)(Http*, const char*, int, const char*, const char*, int) = nullptr;
    int (*writeRequestData)(Http*, const char*, std::size_t) = nullptr;
    int (*finishDocument)(Http*, const char*) = nullptr;
    int (*cancelJob)(Http*, const char*, int job, int purge) = nullptr;
    Request* (*newRequest)(int operation) = nullptr;
    Attribute* (*addString)(Request*, int group, int tag, const char* name, const char* language,
                            const char* value) = nullptr;
    Request* (*doRequest)(Http*, Request*, const char* resource) = nullptr; ///< takes the request
    void (*deleteRequest)(Request*) = nullptr;
    int (*lastStatus)() = nullptr;
    const char* (*lastError)() = nullptr;
    DestinationInfo* (*copyInfo)(Http*, Destination*) = nullptr;
    void (*freeInfo)(DestinationInfo*) = nullptr;
    int (*checkSupported)(Http*, Destination*, DestinationInfo*, const char*, const char*) = nullptr;
    Attribute* (*findSupported)(Http*, Destination*, DestinationInfo*, const char*) = nullptr;
    const char* (*localizeValue)(Http*, Destination*, DestinationInfo*, const char*, const char*) = nullptr;
    int (*attributeCount)(Attribute*) = nullptr;
    const char* (*attributeString)(Attribute*, int, const char**) = nullptr;

    /// The loaded library; nullptr where it is not installed or lacks a function.
    static const CupsLibrary* load();
};

} // namespace lotsbok
