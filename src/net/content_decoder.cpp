// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/content_decoder.h"

#include <zlib.h>
#if __has_include(<brotli/decode.h>)
#include <brotli/decode.h>
#define PILOTLAMP_BROTLI
#endif

#include <QLibrary>

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace Pilotlamp {

namespace {

constexpr size_t DecodedPiece = 32 * 1024;
constexpr int AnyWrapping = 15 + 16; ///< zlib's word for "a gzip wrapping"
constexpr char GzipMark = 0x1F;

/// False where not all of it has room.
bool append(QByteArray &into, const char *bytes, qint64 count, qint64 cap)
{
    const qint64 room = cap - into.size();
    into.append(bytes, std::min(count, room));
    return count <= room;
}

/// gzip and deflate; the latter with its wrapping, as the
/// standard wants it, or bare, as some servers send it.
class Inflater : public ContentDecoder {
public:
    explicit Inflater(bool isGzip)
        : m_isGzip(isGzip)
    {
    }
    ~Inflater() override
    {
        if (m_begun)
            inflateEnd(&m_stream);
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    Outcome feed(QByteArrayView piece, QByteArray &into, qint64 cap) override;
    bool isComplete() const override { return m_complete; }

private:
    bool begin();
    Outcome inflateSome(QByteArray &into, qint64 cap);

    z_stream m_stream = {};
    QByteArray m_pending = {}; ///< until there is enough to tell the wrapping
    bool m_isGzip = false;
    bool m_begun = false;
    bool m_complete = false;
};

bool Inflater::begin()
{
    int wrapping = AnyWrapping;
    if (!m_isGzip) {
        const int first = static_cast<quint8>(m_pending.at(0));
        const int second = static_cast<quint8>(m_pending.at(1));
        const bool isWrapped = (first & 0x0F) == Z_DEFLATED && (first * 256 + second) % 31 == 0;
        wrapping = isWrapped ? MAX_WBITS : -MAX_WBITS;
    }
    m_begun = inflateInit2(&m_stream, wrapping) == Z_OK;
    return m_begun;
}

ContentDecoder::Outcome Inflater::feed(QByteArrayView piece, QByteArray &into, qint64 cap)
{
    m_pending.append(piece.data(), piece.size());
    if (!m_begun && m_pending.size() < 2)
        return Outcome::Fine;
    if (!m_begun && !begin())
        return Outcome::Broken;
    const QByteArray input = std::exchange(m_pending, {});
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.constData()));
    m_stream.avail_in = static_cast<uInt>(input.size());
    const Outcome outcome = inflateSome(into, cap);
    m_stream.next_in = nullptr;
    m_stream.avail_in = 0;
    return outcome;
}

ContentDecoder::Outcome Inflater::inflateSome(QByteArray &into, qint64 cap)
{
    std::array<char, DecodedPiece> out{};
    do {
        if (m_complete) {
            // Another gzip member goes on with the text; anything else behind the end is padding.
            if (!m_isGzip || m_stream.avail_in == 0 || *m_stream.next_in != GzipMark)
                return Outcome::Fine;
            inflateReset(&m_stream);
            m_complete = false;
        }
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream.avail_out = static_cast<uInt>(out.size());
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        const qint64 made = static_cast<qint64>(out.size() - m_stream.avail_out);
        if (!append(into, out.data(), made, cap))
            return Outcome::TooLarge;
        if (code == Z_STREAM_END)
            m_complete = true;
        else if (code == Z_BUF_ERROR)
            return Outcome::Fine; // it wants more of the text
        else if (code != Z_OK)
            return Outcome::Broken;
    } while (m_stream.avail_in > 0 || m_stream.avail_out == 0);
    return Outcome::Fine;
}

#ifdef PILOTLAMP_BROTLI
class Brotli : public ContentDecoder {
public:
    Brotli()
        : m_state(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr))
    {
    }
    ~Brotli() override { BrotliDecoderDestroyInstance(m_state); }
    Brotli(const Brotli &) = delete;
    Brotli &operator=(const Brotli &) = delete;

    Outcome feed(QByteArrayView piece, QByteArray &into, qint64 cap) override
    {
        size_t in = static_cast<size_t>(piece.size());
        const auto *next = reinterpret_cast<const uint8_t *>(piece.data());
        std::array<char, DecodedPiece> out{};
        while (!isComplete()) {
            size_t room = out.size();
            auto *to = reinterpret_cast<uint8_t *>(out.data());
            const auto code = BrotliDecoderDecompressStream(m_state, &in, &next, &room, &to, nullptr);
            if (!append(into, out.data(), static_cast<qint64>(out.size() - room), cap))
                return Outcome::TooLarge;
            if (code == BROTLI_DECODER_RESULT_ERROR)
                return Outcome::Broken;
            if (code == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT)
                break;
        }
        return Outcome::Fine;
    }
    bool isComplete() const override { return BrotliDecoderIsFinished(m_state) != BROTLI_FALSE; }

private:
    BrotliDecoderState *m_state;
};
#endif

/// Zstandard from the library that Qt itself brings along;
/// its four functions are all that is needed (zstd.h).
struct ZstdLibrary {
    struct In {
        const void *bytes;
        size_t size;
        size_t at;
    };
    struct Out {
        void *bytes;
        size_t size;
        size_t at;
    };
    void *(*create)() = nullptr;
    size_t (*decompress)(void *stream, Out *out, In *in) = nullptr;
    size_t (*destroy)(void *stream) = nullptr;
    unsigned (*isError)(size_t code) = nullptr;

    ZstdLibrary()
    {
        QLibrary library(QStringLiteral("zstd"), 1);
        const auto find = [&library](auto &function, const char *name) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        };
        find(create, "ZSTD_createDStream");
        find(decompress, "ZSTD_decompressStream");
        find(destroy, "ZSTD_freeDStream");
        find(isError, "ZSTD_isError");
    }
    bool isThere() const { return create && decompress && destroy && isError; }
};

const ZstdLibrary &zstdLibrary()
{
    static const ZstdLibrary library;
    return library;
}

class Zstd : public ContentDecoder {
public:
    Zstd()
        : m_stream(zstdLibrary().create())
    {
    }
    ~Zstd() override { zstdLibrary().destroy(m_stream); }
    Zstd(const Zstd &) = delete;
    Zstd &operator=(const Zstd &) = delete;

    Outcome feed(QByteArrayView piece, QByteArray &into, qint64 cap) override
    {
        ZstdLibrary::In in{piece.data(), static_cast<size_t>(piece.size()), 0};
        std::array<char, DecodedPiece> bytes{};
        bool isFull = false;
        while (in.at < in.size || isFull) {
            ZstdLibrary::Out out{bytes.data(), bytes.size(), 0};
            const size_t code = zstdLibrary().decompress(m_stream, &out, &in);
            if (zstdLibrary().isError(code))
                return Outcome::Broken;
            if (!append(into, bytes.data(), static_cast<qint64>(out.at), cap))
                return Outcome::TooLarge;
            m_complete = code == 0;
            isFull = out.at == out.size;
        }
        return Outcome::Fine;
    }
    bool isComplete() const override { return m_complete; }

private:
    void *m_stream;
    bool m_complete = false;
};

} // namespace

std::unique_ptr<ContentDecoder> ContentDecoder::of(const QByteArray &coding)
{
    const QByteArray word = coding.trimmed().toLower();
    if (word == "gzip" || word == "x-gzip")
        return std::make_unique<Inflater>(true);
    if (word == "deflate")
        return std::make_unique<Inflater>(false);
#ifdef PILOTLAMP_BROTLI
    if (word == "br")
        return std::make_unique<Brotli>();
#endif
    if (word == "zstd" && zstdLibrary().isThere())
        return std::make_unique<Zstd>();
    return {};
}

bool ContentDecoder::isCoding(const QByteArray &word)
{
    // Those that are registered, and some that are not. Other words (a charset, say) mean no coding.
    constexpr std::array known{"gzip",       "x-gzip", "deflate", "br",        "zstd", "compress",
                               "x-compress", "dcb",    "dcz",     "aes128gcm", "exi",  "pack200-gzip",
                               "bzip2",      "lzma",   "xz",      "x-bzip2",   "sdch", "snappy"};
    const QByteArray text = word.trimmed().toLower();
    return std::any_of(known.begin(), known.end(), [&](const char *one) { return text == one; });
}

QByteArray ContentDecoder::accepted()
{
    QByteArray words = "gzip, deflate";
#ifdef PILOTLAMP_BROTLI
    words += ", br";
#endif
    return zstdLibrary().isThere() ? words + ", zstd" : words;
}

} // namespace Pilotlamp
