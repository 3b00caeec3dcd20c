import type { RecordingFileStatusUpdatedEvent } from '../types.js';

/** A recording can be downloaded. */
export async function onRecordingFileStatusUpdated(event: RecordingFileStatusUpdatedEvent): Promise<void> {
  // In event.data: recordingStorageInfo, recordingStartTime, recordingDurationMs, sessionEndReason.
  throw new Error(`onRecordingFileStatusUpdated does not handle ${event.eventType} yet`);
}
