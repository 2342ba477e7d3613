/** Runs one island's start; what it throws goes to the console (and to `error` listeners), never to its neighbours. */
export function safely(start: () => unknown): void {
  try {
    start();
  } catch (error) {
    reportError(error);
  }
}
