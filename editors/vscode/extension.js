// Starts `iccd-check lsp`, which knows all that there is to say of a rule file.

const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = () => {
  const command = workspace.getConfiguration("iccd-check").get("command");
  const options = { documentSelector: [{ language: "iccd-rule" }] };
  client = new LanguageClient("iccd-check", "iccd-check", { command, args: ["lsp"] }, options);
  return client.start();
};

exports.deactivate = () => client && client.stop();
