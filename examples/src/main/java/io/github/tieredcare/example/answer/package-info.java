/** Requests and answers taken down from the running exchange, for whoever reads about it. */
package io.github.tieredcare.example.answer;
