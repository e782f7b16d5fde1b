package dev.chatelaine.benchmarks;

import java.io.IOException;

/** What Bob may do in a project of Ada's: she changes it back and forth, and asks. */
final class ChangingGrant implements AutoCloseable {

    private static final String HEADER = "Consistency-Token: ";

    private final Laboratory lab;
    private final String project;
    private final String entry;
    private final Wire commands;
    private final Wire questions;
    private String role = "viewer";

    /** Lets Bob into the project. */
    ChangingGrant(Laboratory lab, String project, RunningService projectService, RunningService accessService)
            throws IOException {
        this.lab = lab;
        this.project = project;
        this.commands = new Wire(projectService.port());
        this.questions = new Wire(accessService.port());
        var body = "{\"principal\":{\"type\":\"user\",\"id\":\"%s\"},%s,\"upload\":false,\"download\":true}"
                .formatted(lab.bob, roles());
        var ada = lab.tokenOf(lab.ada);
        var invited = commands.ask(Wire.request("POST", "/v1/projects/" + project + "/team", ada, body))
                .expect(201);
        entry = invited.json().path("entryId").asText();
        var accept = "/v1/me/invitations/" + entry + "/accept";
        commands.ask(Wire.request("POST", accept, lab.tokenOf(lab.bob), "", HEADER + invited.token()))
                .expect(204);
    }

    /** Returns the consistency token of the change. */
    String change() throws IOException {
        role = role.equals("viewer") ? "contributor" : "viewer";
        var path = "/v1/projects/" + project + "/team/" + entry;
        var answer = commands.ask(Wire.request("PATCH", path, lab.tokenOf(lab.ada), "{" + roles() + "}"));
        if (answer.status() >= 300) throw new IllegalStateException(answer.text());
        return answer.token();
    }

    /** Asks, and must be told of the last change. */
    void ask(String token) throws IOException {
        var path = "/v1/access/effective?project=" + project + "&user=" + lab.bob;
        var request = token == null
                ? Wire.request("GET", path, lab.tokenOf(lab.ada), null)
                : Wire.request("GET", path, lab.tokenOf(lab.ada), null, HEADER + token);
        var answer = questions.ask(request).expect(200);
        if (!answer.text().contains(role)) throw new IllegalStateException("not " + role + ": " + answer.text());
    }

    private String roles() {
        return "\"roles\":{\"project\":\"" + role + "\"}";
    }

    @Override
    public void close() throws IOException {
        commands.close();
        questions.close();
    }
}
