// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// libqpdf's headers, for everything that uses them. clang 14 (clang-tidy reads with it) refuses the JSON
// class of libqpdf 11 in C++20, a vector of a class that is not complete; nothing here uses it, so clang gets
// a name for it only.
#if defined(__clang__)
#define JSON_HH
class JSON {
public:
    class Reactor {
    public:
        virtual ~Reactor() = default;
    };
};
#endif

#include <functional>
#include <map>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
