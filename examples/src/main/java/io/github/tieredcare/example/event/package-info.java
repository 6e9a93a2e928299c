/** What a system needs to be told of events: a receiver of notifications, or a reader of them. */
package io.github.tieredcare.example.event;
