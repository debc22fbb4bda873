package se.handslag.kit.testing.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The RSA key of this test run. Kept as system properties: Quarkus loads tests and resources with several loaders. */
final class RunKey {
    private static final String PRIVATE = "handslag.test.token.private";
    private static final String PUBLIC = "handslag.test.token.public";

    private RunKey() {}

    /** X.509 in base64, as {@code quarkus.oidc.public-key} wants it. */
    static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            KeyPair pair = make();
            System.setProperty(PRIVATE, text(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, text(pair.getPublic().getEncoded()));
        }
        return System.getProperty(PUBLIC);
    }

    static PrivateKey privateKey() {
        publicKey();
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key of nobody's, for tokens that must be refused. */
    static KeyPair make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
