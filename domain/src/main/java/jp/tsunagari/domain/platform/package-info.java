/** The life of a platform (官民連携プラットフォーム): status, establishment steps (行程) and the regional council (地域協議会). */
package jp.tsunagari.domain.platform;
