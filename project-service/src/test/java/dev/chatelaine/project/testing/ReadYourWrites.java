package dev.chatelaine.project.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** A client that brings back the consistency tokens it was given lately, as clients should. */
final class ReadYourWrites implements Filter {

    private static final String HEADER = "Consistency-Token";
    private static final int KEPT = 4;

    private final Deque<String> tokens = new ConcurrentLinkedDeque<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext next) {
        if (!tokens.isEmpty()) request.header(HEADER, String.join(",", tokens));
        Response response = next.next(request, expected);
        String token = response.getHeader(HEADER);
        if (token != null) tokens.addLast(token);
        while (tokens.size() > KEPT) tokens.pollFirst();
        return response;
    }
}
