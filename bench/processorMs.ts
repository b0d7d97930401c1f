/** Processor time since a reading of process.cpuUsage(), ms. Unlike time on the clock it leaves out what else the machine does. */
export function processorMs(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
