package jp.tsunagari.api.support;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;

/** A request of which a test changes one thing before it sends it. */
public record Call(
        String method,
        String path,
        Map<String, String> pathParameters,
        Map<String, String> query,
        Map<String, String> headers,
        String mediaType,
        byte[] body) {

    public Call withPath(String name, String value) {
        return new Call(method, path, with(pathParameters, name, value), query, headers, mediaType, body);
    }

    public Call withQuery(String name, String value) {
        return new Call(method, path, pathParameters, with(query, name, value), headers, mediaType, body);
    }

    public Call withHeader(String name, String value) {
        return new Call(method, path, pathParameters, query, with(headers, name, value), mediaType, body);
    }

    public Call withBody(byte[] bytes) {
        return new Call(method, path, pathParameters, query, headers, mediaType, bytes);
    }

    public Call withMediaType(String type) {
        return new Call(method, path, pathParameters, query, headers, type, body);
    }

    /** The answer, held against the contract. */
    public Response send() {
        return send(Api.call());
    }

    /** The same of another caller. */
    public Response send(RequestSpecification caller) {
        RequestSpecification request = caller.urlEncodingEnabled(true)
                .pathParams(pathParameters)
                .queryParams(query)
                .headers(headers);
        if (body != null) {
            request.contentType(mediaType).body(body);
        }
        return request.request(method, path);
    }

    /** The same with one value set, or taken away where it is null. */
    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> changed = new TreeMap<>(values);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return changed;
    }
}
