#include "base/hash.h"

#include <openssl/evp.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace base {

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int size = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1) {
    throw std::runtime_error("SHA-256 is not to be had");
  }
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(size * std::size_t{2});
  for (unsigned int i = 0; i < size; ++i) {
    text += digits[digest[i] >> 4u];
    text += digits[digest[i] & 0x0Fu];
  }
  return text;
}

}  // namespace base
