package se.handslag.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Signs tokens as the identity provider would; the service is given the public key. */
final class TokenKey {
    static final String ISSUER = "https://tokens.bench/realms/handslag";
    private static final long LIFE_SECONDS = 6 * 60 * 60;
    private static final String HEAD = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";

    private final KeyPair keys;

    TokenKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    /** X.509 in base64. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** A token of this subject; {@code claim} is agency or association, and its value. */
    String sign(String subject, String claim, String value, String roles) throws GeneralSecurityException {
        Instant now = Instant.now();
        String body = """
            {"iss":"%s","aud":"handslag","azp":"bench","sub":"%s","iat":%d,"exp":%d,"%s":"%s",\
            "realm_access":{"roles":[%s]}}\
            """.formatted(
                        ISSUER,
                        subject,
                        now.getEpochSecond(),
                        now.plusSeconds(LIFE_SECONDS).getEpochSecond(),
                        claim,
                        value,
                        roles);
        String text = text(HEAD.getBytes(StandardCharsets.UTF_8)) + "." + text(body.getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return text + "." + text(signature.sign());
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
