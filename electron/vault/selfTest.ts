import { ExpectedError } from "../../shared/appError.ts";
import { decrypt, encrypt, hkdf, sealKeyPair, sha256, sharedSecret, sign, signKeyPair, verify } from "./primitives.ts";

const hex = (text: string): Buffer => Buffer.from(text, "hex");

/** Published answers; each function gives true when the primitive agrees. */
export const vectors: Record<string, () => boolean> = {
  "SHA-256 (FIPS 180-4)": () =>
    sha256("abc").equals(hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")),
  "HKDF-SHA-256 (RFC 5869 A.1)": () =>
    hkdf(Buffer.alloc(22, 0x0b), hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42).equals(
      hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"),
    ),
  "AES-256-GCM (GCM specification, case 14)": () => {
    const sealed = hex("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
    const [key, nonce, none, plain] = [Buffer.alloc(32), Buffer.alloc(12), Buffer.alloc(0), Buffer.alloc(16)];
    if (!encrypt(key, nonce, none, plain).equals(sealed)) return false;
    if (!decrypt(key, nonce, none, sealed)?.equals(plain)) return false;
    sealed[20] = (sealed[20] ?? 0) ^ 1;
    return decrypt(key, nonce, none, sealed) === null;
  },
  "X25519 (RFC 7748 6.1)": () => {
    const secret = hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
    const other = hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    const own = hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
    const shared = hex("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
    return sealKeyPair(secret).public.equals(own) && sharedSecret(secret, other).equals(shared);
  },
  "Ed25519 (RFC 8032 7.1, test 1)": () => {
    const pair = signKeyPair(hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    const signature = hex(
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    );
    const nothing = Buffer.alloc(0);
    return (
      pair.public.equals(hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")) &&
      sign(pair.secret, nothing).equals(signature) &&
      verify(pair.public, nothing, signature) &&
      !verify(pair.public, Buffer.from([0]), signature)
    );
  },
};

/**
 * Development runs on OpenSSL, the packaged app on BoringSSL: a primitive that is missing or answers wrongly is found
 * here, before it has touched a store. Throws `selfTestFailed`.
 */
export function selfTest(tests = vectors): void {
  for (const agrees of Object.values(tests)) {
    if (!answers(agrees)) throw new ExpectedError({ code: "selfTestFailed" });
  }
}

function answers(agrees: () => boolean): boolean {
  try {
    return agrees();
  } catch {
    return false;
  }
}
