complete --keep-order --exclusive --command handout --arguments "(HANDOUT_COMPLETE=fish handout -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
