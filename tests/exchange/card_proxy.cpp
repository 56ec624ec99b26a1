// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PKCS #11 module for tests: SoftHSM2 behind the manners of a real card. It counts wrong PINs, says when
// few tries and when one is left, locks after the third, and can be taken out of its reader. What it
// remembers lies in the folder that LOTSBOK_TEST_CARD names: "wrong" (how often), "out" (taken out), "pull"
// (is taken out as soon as it begins to sign). LOTSBOK_TEST_TOKEN names SoftHSM2's library.
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <string>

#include <pkcs11.h>

namespace {

constexpr int kTries = 3;

CK_FUNCTION_LIST* token = nullptr;
CK_FUNCTION_LIST card;

std::string placeOf(const char* name)
{
    const char* folder = std::getenv("LOTSBOK_TEST_CARD");
    return std::string(folder == nullptr ? "." : folder) + "/" + name;
}

bool isThere(const char* name)
{
    std::FILE* file = std::fopen(placeOf(name).c_str(), "r");
    if (file != nullptr) {
        std::fclose(file);
    }
    return file != nullptr;
}

int wrongPins()
{
    int count = 0;
    if (std::FILE* file = std::fopen(placeOf("wrong").c_str(), "r")) {
        count = std::fgetc(file) - '0';
        std::fclose(file);
    }
    return count;
}

void setWrongPins(int count)
{
    if (std::FILE* file = std::fopen(placeOf("wrong").c_str(), "w")) {
        std::fputc('0' + count, file);
        std::fclose(file);
    }
}

CK_RV slotInfo(CK_SLOT_ID slot, CK_SLOT_INFO* info)
{
    const CK_RV result = token->C_GetSlotInfo(slot, info);
    if (result == CKR_OK) {
        info->flags |= CKF_REMOVABLE_DEVICE;
        if (isThere("out")) {
            info->flags &= ~CK_FLAGS(CKF_TOKEN_PRESENT);
        }
    }
    return result;
}

CK_RV tokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO* info)
{
    if (isThere("out")) {
        return CKR_TOKEN_NOT_PRESENT;
    }
    const CK_RV result = token->C_GetTokenInfo(slot, info);
    if (result == CKR_OK) {
        info->flags &= ~CK_FLAGS(CKF_USER_PIN_COUNT_LOW | CKF_USER_PIN_FINAL_TRY | CKF_USER_PIN_LOCKED);
        const int wrong = wrongPins();
        info->flags |= wrong > 0 ? CKF_USER_PIN_COUNT_LOW : 0;
        info->flags |= wrong == kTries - 1 ? CKF_USER_PIN_FINAL_TRY : 0;
        info->flags |= wrong >= kTries ? CKF_USER_PIN_LOCKED : 0;
    }
    return result;
}

CK_RV logIn(CK_SESSION_HANDLE session, CK_USER_TYPE who, CK_UTF8CHAR* pin, CK_ULONG length)
{
    if (isThere("out")) {
        return CKR_DEVICE_REMOVED;
    }
    if (wrongPins() >= kTries) {
        return CKR_PIN_LOCKED;
    }
    const CK_RV result = token->C_Login(session, who, pin, length);
    if (result == CKR_PIN_INCORRECT) {
        setWrongPins(wrongPins() + 1);
    } else if (result == CKR_OK) {
        setWrongPins(0);
    }
    return result;
}

CK_RV beginSigning(CK_SESSION_HANDLE session, CK_MECHANISM* mechanism, CK_OBJECT_HANDLE key)
{
    if (isThere("pull")) {
        if (std::FILE* file = std::fopen(placeOf("out").c_str(), "w")) {
            std::fclose(file);
        }
    }
    return isThere("out") ? CKR_DEVICE_REMOVED : token->C_SignInit(session, mechanism, key);
}

CK_RV openSession(CK_SLOT_ID slot, CK_FLAGS flags, void* application, CK_NOTIFY notify,
                  CK_SESSION_HANDLE* session)
{
    return isThere("out") ? CKR_TOKEN_NOT_PRESENT
                          : token->C_OpenSession(slot, flags, application, notify, session);
}

} // namespace

extern "C" __attribute__((visibility("default"))) CK_RV C_GetFunctionList(CK_FUNCTION_LIST** list)
{
    if (token == nullptr) {
        const char* path = std::getenv("LOTSBOK_TEST_TOKEN");
        void* library = path == nullptr ? nullptr : dlopen(path, RTLD_NOW | RTLD_LOCAL);
        void* entry = library == nullptr ? nullptr : dlsym(library, "C_GetFunctionList");
        const auto get = reinterpret_cast<CK_RV (*)(CK_FUNCTION_LIST**)>(entry);
        if (get == nullptr || get(&token) != CKR_OK) {
            return CKR_GENERAL_ERROR;
        }
        card = *token;
        card.C_GetFunctionList = &C_GetFunctionList;
        card.C_GetSlotInfo = &slotInfo;
        card.C_GetTokenInfo = &tokenInfo;
        card.C_Login = &logIn;
        card.C_SignInit = &beginSigning;
        card.C_OpenSession = &openSession;
    }
    *list = &card;
    return CKR_OK;
}
