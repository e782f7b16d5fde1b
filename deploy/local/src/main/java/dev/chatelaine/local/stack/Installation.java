package dev.chatelaine.local.stack;

/** One installed stack: its directories, its ports, its secrets. Everything else follows from these. */
public record Installation(Home home, Ports ports, Secrets secrets) {

    public static Installation fromEnvironment() {
        Home home = Home.fromEnvironment();
        int offset = new PortOffset(home).value(System.getenv("CHATELAINE_PORT_OFFSET"));
        return new Installation(home, new Ports(offset), new Secrets(home));
    }

    /** The issuer in every token, as browsers see it. */
    public String issuer() {
        return ports.publicUrl() + "/auth/realms/chatelaine";
    }

    /** The same issuer, as the services reach it. */
    public String issuerBackchannel() {
        return "http://127.0.0.1:" + ports.keycloak() + "/auth/realms/chatelaine";
    }
}
