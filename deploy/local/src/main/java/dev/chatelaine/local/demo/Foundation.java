package dev.chatelaine.local.demo;

import dev.chatelaine.local.api.Answer;
import dev.chatelaine.local.api.Person;
import java.util.Map;

/** Ada registers the storage and creates a project on it. */
final class Foundation {

    private final Cast cast;
    private final Teller teller;
    private final Person ada;

    Foundation(Cast cast, Teller teller) {
        this.cast = cast;
        this.teller = teller;
        this.ada = cast.ada();
    }

    /** Returns the id of the project. */
    String play() {
        teller.chapter("Ada makes a project");
        String organization = adaSignsIn();
        String connection = adaRegistersTheStorage(organization);
        sampleObjectsLieInABucket();
        String project = adaCreatesTheProject(organization, connection);
        adaIsOwnerAndAdministrator(project);
        return project;
    }

    private String adaSignsIn() {
        Answer me = ada.signIn().get("/v1/me").expect(200);
        String organization = me.body().path("organizations").path(0).path("id").asText();
        teller.tell("Ada signs in. She administers an organization.");
        teller.seen("user %s, organization %s", me.text("userId"), organization);
        return organization;
    }

    private String adaRegistersTheStorage(String organization) {
        Answer connection = ada.post(
                        "/v1/storage-connections",
                        Map.of(
                                "organizationId",
                                organization,
                                "name",
                                "Laptop " + cast.run(),
                                "provider",
                                "local",
                                "endpoint",
                                cast.storage().toString(),
                                "region",
                                "us-east-1",
                                "accessKeyId",
                                Objects.LOCAL_KEY,
                                "secretAccessKey",
                                Objects.LOCAL_SECRET,
                                "roleArn",
                                "arn:aws:iam:::role/chatelaine",
                                "probeBucket",
                                cast.bucket()))
                .expect(201);
        Teller.expect(
                !connection.body().toString().contains(Objects.LOCAL_SECRET), "no answer repeats the storage's secret");
        teller.tell("She registers the storage. Chatelaine tries it out, and keeps its secret.");
        teller.seen("connection %s", connection.text("connectionId"));
        return connection.text("connectionId");
    }

    private void sampleObjectsLieInABucket() {
        try (Objects objects = Objects.withLocalKey(cast.storage())) {
            objects.put(cast.bucket(), cast.prefix() + "sample-1.fastq", "@read-1\nGATTACA\n+\nIIIIIII\n");
            objects.put(cast.bucket(), cast.prefix() + "sample-2.fastq", "@read-2\nACGTACG\n+\nIIIIIII\n");
        }
        teller.tell("Two samples lie in the bucket %s under %s.", cast.bucket(), cast.prefix());
    }

    private String adaCreatesTheProject(String organization, String connection) {
        Answer project = ada.post(
                        "/v1/projects",
                        Map.of(
                                "organizationId",
                                organization,
                                "name",
                                "Reads " + cast.run(),
                                "storage",
                                Map.of(
                                        "connectionId", connection,
                                        "bucket", cast.bucket(),
                                        "prefix", cast.prefix())))
                .expect(201);
        teller.tell("She creates the project \"Reads %s\" there.", cast.run());
        teller.seen("project %s", project.text("projectId"));
        return project.text("projectId");
    }

    private void adaIsOwnerAndAdministrator(String project) {
        String me = ada.get("/v1/me").expect(200).text("userId");
        Answer seen = ada.get("/v1/projects/" + project).expect(200);
        Answer access = ada.get("/v1/access/effective?project=" + project).expect(200);
        Teller.expect(seen.text("ownerId").equals(me), "Ada owns the project");
        String role = access.body().path("roles").path("project").asText();
        Teller.expect(role.equals("administrator"), "Ada administers the project");
        teller.tell("She is its owner and its administrator.");
    }
}
