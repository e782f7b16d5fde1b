package dev.chatelaine.local.system;

import dev.chatelaine.local.api.Person;
import java.util.Map;

/** A project on a fresh place of the local storage. */
final class TestingProject {

    private TestingProject() {}

    /** Its owner is the person, who administers the organization. */
    static String create(Person person, String organization, String storage, String name) {
        String connection = person.post(
                        "/v1/storage-connections",
                        Map.of(
                                "organizationId", organization,
                                "name", name,
                                "provider", "local",
                                "endpoint", storage,
                                "region", "us-east-1",
                                "accessKeyId", "CHATELAINELOCAL00001",
                                "secretAccessKey", "local-secret-for-this-laptop-only-0001",
                                "roleArn", "arn:aws:iam:::role/chatelaine",
                                "probeBucket", "imaging"))
                .expect(201)
                .text("connectionId");
        Map<String, String> place = Map.of("connectionId", connection, "bucket", "imaging");
        return person.post("/v1/projects", Map.of("organizationId", organization, "name", name, "storage", place))
                .expect(201)
                .text("projectId");
    }
}
