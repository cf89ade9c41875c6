package jp.tsunagari.api.shared.problem;

/** Every kind of problem that the service answers with: slug (the last part of {@code type}), status, title in both languages. */
public enum ProblemType {
    UNREADABLE_BODY("unreadable-body", 400, "本文を読み取れません", "The body cannot be read"),
    INVALID_PARAMETER("invalid-parameter", 400, "クエリパラメーターに誤りがあります", "A query parameter is not valid"),
    INVALID_CURSOR("invalid-cursor", 400, "カーソルが正しくありません", "The cursor is not valid"),
    UNAUTHENTICATED("unauthenticated", 401, "認証が必要です", "Authentication is required"),
    FORBIDDEN("forbidden", 403, "この操作の権限がありません", "You may not do this"),
    INVALID_HEADER("invalid-header", 400, "ヘッダーに誤りがあります", "A header is not valid"),
    NOT_FOUND("not-found", 404, "見つかりません", "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "この操作は使えません", "Method not allowed"),
    NOT_ACCEPTABLE("not-acceptable", 406, "要求された形式では応答できません", "None of the accepted media types is available"),
    REQUEST_TIMEOUT("request-timeout", 408, "本文が時間内に届きませんでした", "The body did not arrive in time"),
    CONFLICT("conflict", 409, "現在の状態では実行できません", "The present state does not allow this"),
    DUPLICATE("duplicate", 409, "同じものが登録されています", "It is registered already"),
    CONCURRENT_CHANGE("concurrent-change", 409, "同時に変更されました", "Somebody else changed this at the same moment"),
    IDEMPOTENCY_IN_PROGRESS(
            "idempotency-in-progress", 409, "最初の要求がまだ処理中です", "The first request with this key is still running"),
    TABLE_NOT_PUBLISHED("table-not-published", 409, "この表は公開されていません", "This table is not published"),
    GONE("gone", 410, "削除されています", "It has been deleted"),
    WITHDRAWN("withdrawn", 410, "公開が取り下げられています", "It has been withdrawn from publication"),
    CURSOR_EXPIRED("cursor-expired", 410, "このカーソルより後の変更履歴は揃っていません", "The changes after this cursor are not all kept"),
    PRECONDITION_FAILED(
            "precondition-failed", 412, "別の人が先に変更しています", "Somebody else has changed this since you read it"),
    BODY_TOO_LARGE("body-too-large", 413, "本文が大きすぎます", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "この形式の本文は受け付けません", "This media type is not accepted here"),
    INVALID_INPUT("invalid-input", 422, "入力に誤りがあります", "The input has faults"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "このキーは別の要求に使われています", "This key was used for another request"),
    PRECONDITION_REQUIRED("precondition-required", 428, "If-Match ヘッダーが必要です", "An If-Match header is required"),
    RATE_LIMITED("rate-limited", 429, "要求が多すぎます", "Too many requests"),
    INTERNAL_ERROR("internal-error", 500, "サーバーで問題が起きました", "The server met a problem"),
    UNAVAILABLE("unavailable", 503, "ただいま利用できません", "The service is not available just now");

    private final String slug;
    private final int status;
    private final String ja;
    private final String en;

    ProblemType(String slug, int status, String ja, String en) {
        this.slug = slug;
        this.status = status;
        this.ja = ja;
        this.en = en;
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    public String title(Language language) {
        return language == Language.JA ? ja : en;
    }
}
