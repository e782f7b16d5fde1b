package dev.chatelaine.local.stack;

/** The ports of the stack, all on 127.0.0.1. An offset lets a second stack run beside the first. */
public record Ports(int offset) {

    public int gateway() {
        return 8080 + offset;
    }

    public int identity() {
        return 8081 + offset;
    }

    public int project() {
        return 8082 + offset;
    }

    public int access() {
        return 8083 + offset;
    }

    public int broker() {
        return 8084 + offset;
    }

    public int inbox() {
        return 8085 + offset;
    }

    public int smtp() {
        return 3025 + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    public int storage() {
        return 9000 + offset;
    }

    public int postgres() {
        return 15432 + offset;
    }

    public int kafka() {
        return 19092 + offset;
    }

    public int kafkaController() {
        return 19093 + offset;
    }

    /** The one origin that people and programs see. */
    public String publicUrl() {
        return "http://localhost:" + gateway();
    }

    public String kafkaBootstrap() {
        return "127.0.0.1:" + kafka();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres() + "/" + database;
    }
}
