package dev.chatelaine.chassis.testing;

import java.security.PrivateKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** The claims of a token before it is signed. */
public final class TokenDraft {

    private final RsaJsonWebKey key;
    private final JwtClaims claims = new JwtClaims();
    private PrivateKey signer;

    TokenDraft(RsaJsonWebKey key) {
        this.key = key;
        this.signer = key.getPrivateKey();
        claims.setGeneratedJwtId();
    }

    /** Sets or replaces a claim. */
    public TokenDraft with(String claim, Object value) {
        claims.setClaim(claim, value);
        return this;
    }

    /** Signs with another key, as a forger would. */
    public TokenDraft forgedWith(PrivateKey other) {
        signer = other;
        return this;
    }

    /** The compact JWS. */
    public String sign() {
        var jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setKey(signer);
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setAlgorithmHeaderValue("RS256");
        jws.setHeader("typ", "JWT");
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
