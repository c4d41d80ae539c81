import { runCommand } from './runtime/command.ts';
import { resetDirectory } from './runtime/instance.ts';
import { readSettings } from './runtime/settings.ts';

/** `npm run reset`: removes all data of the instance that DATA_DIR names; refuses while it runs. */
function main(): void {
  const { dataDir } = readSettings();
  const removed = resetDirectory(dataDir);
  console.log(removed ? `${dataDir} was removed.` : `${dataDir} does not exist: nothing to remove.`);
}

await runCommand(main);
