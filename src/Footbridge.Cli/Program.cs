using Footbridge.Cli;

return App.Run(args);
