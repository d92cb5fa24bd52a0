// Every message from the window to Rust passes here first, in a frame of its own that no script of the window can
// reach. Only the shapes that Dateline uses get through: its own commands, which take one object named `args`,
// listening to events, and the theme of the window's frame and menus. Which commands there are is checked in Rust, by
// the list in the capability.
(function () {
  'use strict';

  const OWN = /^[a-z][a-z_]{0,39}$/;
  const BEYOND = ['plugin:event|listen', 'plugin:event|unlisten', 'plugin:window|set_theme'];

  function isPlainObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }

  function isOwnCommand(message) {
    if (!OWN.test(message.cmd) || !isPlainObject(message.payload)) return false;
    const names = Object.keys(message.payload);
    return names.length === 0 || (names.length === 1 && names[0] === 'args' && isPlainObject(message.payload.args));
  }

  function isBeyond(message) {
    return BEYOND.includes(message.cmd) && isPlainObject(message.payload);
  }

  window.__TAURI_ISOLATION_HOOK__ = function (message) {
    if (isPlainObject(message) && (isOwnCommand(message) || isBeyond(message))) return message;
    throw new Error('Dateline does not know this message, and stopped it.');
  };
})();
