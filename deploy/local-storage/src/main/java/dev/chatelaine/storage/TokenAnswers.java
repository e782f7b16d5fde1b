package dev.chatelaine.storage;

/** STS answers in XML, in the words that the AWS SDKs expect. */
final class TokenAnswers {

    private static final String NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/";

    private TokenAnswers() {}

    static String assumed(Session session, String sessionName) {
        return """
                <AssumeRoleResponse xmlns="%s">
                  <AssumeRoleResult>
                    <AssumedRoleUser>
                      <AssumedRoleId>LOCAL:%s</AssumedRoleId>
                      <Arn>arn:aws:sts:::assumed-role/chatelaine/%2$s</Arn>
                    </AssumedRoleUser>
                    <Credentials>
                      <AccessKeyId>%s</AccessKeyId>
                      <SecretAccessKey>%s</SecretAccessKey>
                      <SessionToken>%s</SessionToken>
                      <Expiration>%s</Expiration>
                    </Credentials>
                  </AssumeRoleResult>
                </AssumeRoleResponse>
                """.formatted(
                        NAMESPACE,
                        escaped(sessionName),
                        session.accessKeyId(),
                        session.secretAccessKey(),
                        session.sessionToken(),
                        session.expiration());
    }

    static String refused(TokenRefused refused) {
        return """
                <ErrorResponse xmlns="%s">
                  <Error>
                    <Type>Sender</Type>
                    <Code>%s</Code>
                    <Message>%s</Message>
                  </Error>
                </ErrorResponse>
                """.formatted(NAMESPACE, refused.code(), escaped(refused.getMessage()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
