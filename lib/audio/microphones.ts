/** A microphone that may be chosen. */
export type MicrophoneChoice = { id: string; label: string };

/** The microphones of this machine, the system's default first. Without permission browsers tell neither ids nor names. */
export async function listMicrophones(): Promise<MicrophoneChoice[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter((device) => device.kind === 'audioinput' && device.deviceId !== '')
    .map((device) => ({ id: device.deviceId, label: device.label }));
}
